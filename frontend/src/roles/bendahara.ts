import {
  BookOpenCheck,
  BookText,
  HandCoins,
  ReceiptText,
  Scale,
  ScrollText,
  ShoppingBag,
} from '@lucide/vue'
import { homeToCome } from '@/account/routes'
import { logRoutes } from '@/log/routes'
import { neracaRoutes } from '@/neraca/routes'
import { financeClaimRoutes } from '@/penagihan/routes'
import { allUnitsRoutes } from '@/rekap/routes'
import { text } from '@/shell/id'
import DeskShell from '@/shell/DeskShell.vue'
import { home } from '@/shell/places'
import { shiftRoutes } from '@/shift/routes'
import type { RoleApp } from './role-app'

const { money: group, watch } = text.groups

export const app: RoleApp = {
  shell: DeskShell,
  places: [
    home('/bendahara'),
    { to: '/klaim', label: text.nav.claims, icon: HandCoins, group },
    { to: '/transaksi', label: text.nav.transactions, icon: ShoppingBag, group },
    { to: '/rekap', label: text.nav.recapAll, icon: BookText, group },
    { to: '/shift', label: text.nav.shifts, icon: ReceiptText, group },
    { to: '/neraca', label: text.nav.neraca, icon: Scale, group: watch },
    { to: '/log-aktivitas', label: text.nav.log, icon: ScrollText, group: watch },
    { to: '/pemeriksaan', label: text.nav.checks, icon: BookOpenCheck, group: watch },
  ],
  pages: [
    { path: '/bendahara', component: () => import('./BendaharaHome.vue') },
    ...financeClaimRoutes('/bendahara'),
    ...allUnitsRoutes,
    ...shiftRoutes,
    ...neracaRoutes,
    ...logRoutes,
    ...homeToCome('/bendahara'),
  ],
}
