import {
  Banknote,
  History,
  IdCard,
  MonitorSmartphone,
  ReceiptText,
  ShoppingBasket,
} from '@lucide/vue'
import { barangRoutes } from '@/barang/routes'
import { kartuRoutes } from '@/kartu/routes'
import { deviceRoutes } from '@/kiosk/routes'
import { depositRoutes, topupRoutes } from '@/setoran/routes'
import { text } from '@/shell/id'
import DeskShell from '@/shell/DeskShell.vue'
import { shiftRoutes } from '@/shift/routes'
import type { RoleApp } from './role-app'

const { groups } = text.nav

export const app: RoleApp = {
  shell: DeskShell,
  places: [
    { to: '/keuangan', label: text.nav.deposit, icon: Banknote },
    { to: '/setoran', label: text.nav.topups, icon: History, group: groups.money },
    { to: '/kartu', label: text.nav.cards, icon: IdCard, group: groups.people },
    { to: '/barang', label: text.nav.products, icon: ShoppingBasket, group: groups.selling },
    { to: '/shift', label: text.nav.shifts, icon: ReceiptText, group: groups.selling },
    { to: '/keuangan/kios', label: text.nav.kiosk, icon: MonitorSmartphone, group: groups.devices },
  ],
  pages: [
    ...deviceRoutes,
    ...depositRoutes,
    ...topupRoutes,
    ...kartuRoutes,
    ...barangRoutes,
    ...shiftRoutes,
    // What they are told of that has no page of its own leads home.
    { path: '/keuangan/:rest(.+)', redirect: '/keuangan' },
  ],
}
