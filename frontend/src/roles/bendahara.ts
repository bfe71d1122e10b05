import { homeToCome } from '@/account/routes'
import { financeClaimRoutes } from '@/penagihan/routes'
import { allUnitsRoutes } from '@/rekap/routes'
import { text } from '@/shell/id'
import DeskShell from '@/shell/DeskShell.vue'
import { home } from '@/shell/places'
import { shiftRoutes } from '@/shift/routes'
import { ReceiptText } from '@lucide/vue'
import type { RoleApp } from './role-app'

export const app: RoleApp = {
  shell: DeskShell,
  places: [home('/bendahara'), { to: '/shift', label: text.nav.shifts, icon: ReceiptText }],
  pages: [
    ...financeClaimRoutes('/bendahara'),
    ...homeToCome('/bendahara'),
    ...shiftRoutes,
    ...allUnitsRoutes,
  ],
}
