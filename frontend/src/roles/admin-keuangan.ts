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
import { kartuRoutes } from '@/kartu/routes'
import { deviceRoutes } from '@/kiosk/routes'
import { neracaRoutes } from '@/neraca/routes'
import { keuanganPeopleRoutes, registerRoutes } from '@/orang/routes'
import { financeClaimRoutes } from '@/penagihan/routes'
import { allUnitsRoutes } from '@/rekap/routes'
import { depositRoutes, topupRoutes } from '@/setoran/routes'
import { text } from '@/shell/id'
import DeskShell from '@/shell/DeskShell.vue'
import { shiftRoutes } from '@/shift/routes'
import { unitRoutes } from '@/unit/routes'
import type { RoleApp } from './role-app'

const { nav } = text
const { money, people, selling, reports } = nav.groups

export const app: RoleApp = {
  shell: DeskShell,
  places: [
    { to: '/keuangan', label: nav.deposit, icon: Banknote },
    { to: '/setoran', label: nav.topups, icon: History, group: money },
    { to: '/saldo', label: nav.balances, icon: WalletCards, group: money },
    { to: '/bank', label: nav.bank, icon: Landmark, group: money },
    { to: '/orang/santri', label: nav.santri, icon: UsersRound, group: people },
    { to: '/kartu', label: nav.cards, icon: IdCard, group: people },
    { to: '/orang/wali', label: nav.wali, icon: Users, group: people },
    { to: '/orang/kasir', label: nav.cashiers, icon: UserRoundCog, group: people },
    { to: '/unit', label: nav.units, icon: Store, group: selling },
    { to: '/barang', label: nav.products, icon: ShoppingBasket, group: selling },
    { to: '/shift', label: nav.shifts, icon: ReceiptText, group: selling },
    { to: '/keuangan/kios', label: nav.kiosk, icon: MonitorSmartphone, group: selling },
    { to: '/klaim', label: nav.claims, icon: HandCoins, group: reports },
    { to: '/transaksi', label: nav.transactions, icon: ShoppingBag, group: reports },
    { to: '/rekap', label: nav.recapAll, icon: BookText, group: reports },
    { to: '/neraca', label: nav.neraca, icon: Scale, group: reports },
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
    { path: '/keuangan/:rest(.+)', redirect: '/keuangan' },
  ],
}
