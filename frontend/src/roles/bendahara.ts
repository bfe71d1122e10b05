import {
  BookOpenCheck,
  BookText,
  HandCoins,
  History,
  Landmark,
  ReceiptText,
  Scale,
  ScrollText,
  ShoppingBag,
  UserRoundCog,
  UsersRound,
  WalletCards,
} from '@lucide/vue'
import { bankRoutes } from '@/bank/routes'
import { logRoutes } from '@/log/routes'
import { neracaRoutes } from '@/neraca/routes'
import { bendaharaPeopleRoutes, registerRoutes } from '@/orang/routes'
import { financeClaimRoutes } from '@/penagihan/routes'
import { allUnitsRoutes } from '@/rekap/routes'
import { topupRoutes } from '@/setoran/routes'
import { text } from '@/shell/id'
import DeskShell from '@/shell/DeskShell.vue'
import { home } from '@/shell/places'
import { shiftRoutes } from '@/shift/routes'
import type { RoleApp } from './role-app'

const { nav } = text
const { money, people, reports, watch } = nav.groups

export const app: RoleApp = {
  shell: DeskShell,
  places: [
    home('/bendahara'),
    { to: '/klaim', label: nav.claims, icon: HandCoins, group: reports },
    { to: '/transaksi', label: nav.transactions, icon: ShoppingBag, group: reports },
    { to: '/rekap', label: nav.recapAll, icon: BookText, group: reports },
    { to: '/shift', label: nav.shifts, icon: ReceiptText, group: reports },
    { to: '/neraca', label: nav.neraca, icon: Scale, group: watch },
    { to: '/log-aktivitas', label: nav.log, icon: ScrollText, group: watch },
    { to: '/pemeriksaan', label: nav.checks, icon: BookOpenCheck, group: watch },
    { to: '/setoran', label: nav.topups, icon: History, group: money },
    { to: '/saldo', label: nav.balances, icon: WalletCards, group: money },
    { to: '/bank', label: nav.bank, icon: Landmark, group: money },
    { to: '/orang/santri', label: nav.santri, icon: UsersRound, group: people },
    { to: '/orang/akun', label: nav.accounts, icon: UserRoundCog, group: people },
  ],
  pages: [
    { path: '/bendahara', component: () => import('./BendaharaHome.vue') },
    ...financeClaimRoutes('/bendahara'),
    ...allUnitsRoutes,
    ...shiftRoutes,
    ...neracaRoutes,
    ...logRoutes,
    ...topupRoutes,
    ...registerRoutes,
    ...bendaharaPeopleRoutes,
    ...bankRoutes,
    // What they are told of that has no page of its own leads home.
    { path: '/bendahara/akun', redirect: '/akun' },
    { path: '/bendahara/:rest(.+)', redirect: '/bendahara' },
  ],
}
