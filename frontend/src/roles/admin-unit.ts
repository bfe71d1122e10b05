import { BookText, HandCoins, ReceiptText, ShoppingBasket } from '@lucide/vue'
import { barangRoutes } from '@/barang/routes'
import { kasirRoutes } from '@/kasir/routes'
import { penagihanRoutes } from '@/penagihan/routes'
import { penjualanRoutes } from '@/penjualan/routes'
import { rekapRoutes } from '@/rekap/routes'
import { text } from '@/shell/id'
import TillShell from '@/shell/TillShell.vue'
import { shiftRoutes } from '@/shift/routes'
import type { RoleApp } from './role-app'

export const app: RoleApp = {
  shell: TillShell,
  places: [
    { to: '/kasir', label: text.nav.till, icon: ShoppingBasket },
    { to: '/penjualan', label: text.nav.sales, icon: ReceiptText },
    { to: '/rekap', label: text.nav.recap, icon: BookText },
    { to: '/klaim', label: text.nav.claims, icon: HandCoins },
  ],
  pages: [
    ...kasirRoutes,
    ...penjualanRoutes,
    ...shiftRoutes,
    ...barangRoutes,
    ...rekapRoutes,
    ...penagihanRoutes,
  ],
}
