import {
  BookText,
  HandCoins,
  IdCard,
  MonitorSmartphone,
  ReceiptText,
  Scale,
  ShoppingBag,
  ShoppingBasket,
} from '@lucide/vue'
import { homeToCome } from '@/account/routes'
import { barangRoutes } from '@/barang/routes'
import { kartuRoutes } from '@/kartu/routes'
import { deviceRoutes } from '@/kiosk/routes'
import { neracaRoutes } from '@/neraca/routes'
import { financeClaimRoutes } from '@/penagihan/routes'
import { allUnitsRoutes } from '@/rekap/routes'
import { text } from '@/shell/id'
import DeskShell from '@/shell/DeskShell.vue'
import { home } from '@/shell/places'
import { shiftRoutes } from '@/shift/routes'
import type { RoleApp } from './role-app'

export const app: RoleApp = {
  shell: DeskShell,
  places: [
    home('/keuangan'),
    { to: '/kartu', label: text.nav.cards, icon: IdCard },
    { to: '/barang', label: text.nav.products, icon: ShoppingBasket },
    { to: '/shift', label: text.nav.shifts, icon: ReceiptText },
    { to: '/keuangan/kios', label: text.nav.kiosk, icon: MonitorSmartphone },
    { to: '/klaim', label: text.nav.claims, icon: HandCoins, group: text.groups.money },
    { to: '/transaksi', label: text.nav.transactions, icon: ShoppingBag, group: text.groups.money },
    { to: '/rekap', label: text.nav.recapAll, icon: BookText, group: text.groups.money },
    { to: '/neraca', label: text.nav.neraca, icon: Scale, group: text.groups.money },
  ],
  pages: [
    ...financeClaimRoutes('/keuangan'),
    ...allUnitsRoutes,
    ...neracaRoutes,
    ...deviceRoutes,
    ...homeToCome('/keuangan'),
    ...kartuRoutes,
    ...barangRoutes,
    ...shiftRoutes,
  ],
}
