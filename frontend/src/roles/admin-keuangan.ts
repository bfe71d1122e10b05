import { IdCard, MonitorSmartphone, ReceiptText, ShoppingBasket } from '@lucide/vue'
import { homeToCome } from '@/account/routes'
import { barangRoutes } from '@/barang/routes'
import { kartuRoutes } from '@/kartu/routes'
import { deviceRoutes } from '@/kiosk/routes'
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
  ],
  pages: [
    ...deviceRoutes,
    ...homeToCome('/keuangan'),
    ...kartuRoutes,
    ...barangRoutes,
    ...shiftRoutes,
  ],
}
