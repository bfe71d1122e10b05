import { ReceiptText } from '@lucide/vue'
import { santriRoutes } from '@/santri/routes'
import { text } from '@/shell/id'
import PhoneShell from '@/shell/PhoneShell.vue'
import { home } from '@/shell/places'
import type { RoleApp } from './role-app'

export const app: RoleApp = {
  shell: PhoneShell,
  places: [home('/santri'), { to: '/santri/riwayat', label: text.nav.history, icon: ReceiptText }],
  pages: santriRoutes,
}
