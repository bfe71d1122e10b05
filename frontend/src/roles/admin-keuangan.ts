import {
  Banknote,
  BookText,
  HandCoins,
  History,
  IdCard,
  Landmark,
  MonitorSmartphone,
  ReceiptText,
  Scale,
  ShoppingBag,
  ShoppingBasket,
  Store,
  UserRoundCog,
  Users,
  UsersRound,
  WalletCards,
} from '@lucide/vue'
import { bankRoutes } from '@/bank/routes'
import { barangRoutes } from '@/barang/routes'
import { nav } from '@/induk/nav'
import { kartuRoutes } from '@/kartu/routes'
import { deviceRoutes } from '@/kiosk/routes'
import { neracaRoutes } from '@/neraca/routes'
import { keuanganPeopleRoutes, registerRoutes } from '@/orang/routes'
import { financeClaimRoutes } from '@/penagihan/finance-routes'
import { allUnitsRoutes } from '@/rekap/finance-routes'
import { depositRoutes, topupRoutes } from '@/setoran/routes'
import { text } from '@/shell/id'
import DeskShell from '@/shell/DeskShell.vue'
import { shiftRoutes } from '@/shift/routes'
import { unitRoutes } from '@/unit/routes'
import type { RoleApp } from './role-app'

const { money, people, selling, watch } = nav.groups

export const app: RoleApp = {
  shell: DeskShell,
  places: [
    { to: '/keuangan', label: nav.deposit, icon: Banknote },
    { to: '/klaim', label: text.nav.claims, icon: HandCoins },
    { to: '/setoran', label: nav.topups, icon: History, group: money },
    { to: '/saldo', label: nav.balances, icon: WalletCards, group: money },
    { to: '/bank', label: nav.bank, icon: Landmark, group: money },
    { to: '/transaksi', label: nav.transactions, icon: ShoppingBag, group: selling },
    { to: '/rekap', label: nav.recapAll, icon: BookText, group: selling },
    { to: '/unit', label: nav.units, icon: Store, group: selling },
    { to: '/barang', label: text.nav.products, icon: ShoppingBasket, group: selling },
    { to: '/shift', label: text.nav.shifts, icon: ReceiptText, group: selling },
    { to: '/keuangan/kios', label: nav.kiosk, icon: MonitorSmartphone, group: selling },
    { to: '/orang/santri', label: nav.santri, icon: UsersRound, group: people },
    { to: '/kartu', label: nav.cards, icon: IdCard, group: people },
    { to: '/orang/wali', label: nav.wali, icon: Users, group: people },
    { to: '/orang/kasir', label: nav.cashiers, icon: UserRoundCog, group: people },
    { to: '/neraca', label: nav.neraca, icon: Scale, group: watch },
  ],
  pages: [
    ...financeClaimRoutes('/keuangan'),
    ...allUnitsRoutes,
    ...neracaRoutes,
    ...deviceRoutes,
    ...depositRoutes,
    ...topupRoutes,
    ...registerRoutes,
    ...keuanganPeopleRoutes,
    ...kartuRoutes,
    ...unitRoutes,
    ...barangRoutes,
    ...shiftRoutes,
    ...bankRoutes,
    // What they are told of that has no page of its own leads home.
    { path: '/keuangan/akun', redirect: '/akun' },
    { path: '/keuangan/:rest(.+)', redirect: '/keuangan' },
  ],
}
