import { BookText, HandCoins, ReceiptText, ShoppingBasket } from '@lucide/vue'
import { text } from './id'
import type { NavItem } from './places'

export const tillPlaces: NavItem[] = [
  { to: '/kasir', label: text.nav.till, icon: ShoppingBasket },
  { to: '/penjualan', label: text.nav.sales, icon: ReceiptText },
  { to: '/rekap', label: text.nav.recap, icon: BookText },
  { to: '/klaim', label: text.nav.claims, icon: HandCoins },
]
