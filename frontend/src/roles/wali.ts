import { ReceiptText, Wallet } from '@lucide/vue'
import { text } from '@/shell/id'
import PhoneShell from '@/shell/PhoneShell.vue'
import { home } from '@/shell/places'
import { nav } from '@/wali/nav'
import { waliRoutes } from '@/wali/routes'
import type { RoleApp } from './role-app'

export const app: RoleApp = {
  shell: PhoneShell,
  places: [
    home('/wali'),
    { to: '/wali/riwayat', label: text.nav.history, icon: ReceiptText },
    { to: '/wali/isi-saldo', label: nav.topUp, icon: Wallet },
  ],
  pages: waliRoutes,
}
