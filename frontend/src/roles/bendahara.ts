import { homeToCome } from '@/account/routes'
import { nav } from '@/induk/nav'
import { allUnitsRoutes } from '@/rekap/routes'
import { text } from '@/shell/id'
import DeskShell from '@/shell/DeskShell.vue'
import { home } from '@/shell/places'
import { bankRoutes } from '@/bank/routes'
import { bendaharaPeopleRoutes, registerRoutes } from '@/orang/routes'
import { topupRoutes } from '@/setoran/routes'
import { shiftRoutes } from '@/shift/routes'
import { History, Landmark, ReceiptText, UserRoundCog, UsersRound, WalletCards } from '@lucide/vue'
import type { RoleApp } from './role-app'

export const app: RoleApp = {
  shell: DeskShell,
  places: [
    home('/bendahara'),
    { to: '/setoran', label: nav.topups, icon: History },
    { to: '/saldo', label: nav.balances, icon: WalletCards },
    { to: '/bank', label: nav.bank, icon: Landmark },
    { to: '/orang/santri', label: nav.santri, icon: UsersRound },
    { to: '/orang/akun', label: nav.accounts, icon: UserRoundCog },
    { to: '/shift', label: text.nav.shifts, icon: ReceiptText },
  ],
  pages: [
    ...homeToCome('/bendahara'),
    ...shiftRoutes,
    ...topupRoutes,
    ...registerRoutes,
    ...bendaharaPeopleRoutes,
    ...bankRoutes,
    ...allUnitsRoutes,
  ],
}
