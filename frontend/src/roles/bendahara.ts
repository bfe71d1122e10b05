import { homeToCome } from '@/account/routes'
import { allUnitsRoutes } from '@/rekap/routes'
import { text } from '@/shell/id'
import DeskShell from '@/shell/DeskShell.vue'
import { home } from '@/shell/places'
import { topupRoutes } from '@/setoran/routes'
import { shiftRoutes } from '@/shift/routes'
import { History, ReceiptText } from '@lucide/vue'
import type { RoleApp } from './role-app'

export const app: RoleApp = {
  shell: DeskShell,
  places: [
    home('/bendahara'),
    { to: '/setoran', label: text.nav.topups, icon: History },
    { to: '/shift', label: text.nav.shifts, icon: ReceiptText },
  ],
  pages: [...homeToCome('/bendahara'), ...shiftRoutes, ...topupRoutes, ...allUnitsRoutes],
}
