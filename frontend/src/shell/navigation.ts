import {
  BookText,
  HandCoins,
  House,
  IdCard,
  MonitorSmartphone,
  ReceiptText,
  ShoppingBasket,
  UserRound,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { Role } from '@/session/role'
import { text } from './id'

export interface NavItem {
  to: string
  label: string
  icon: Component
}

const account: NavItem = { to: '/akun', label: text.nav.account, icon: UserRound }
const home = (to: string): NavItem => ({ to, label: text.nav.home, icon: House })

/** Four or five places each, the label always in sight. */
export const navigation: Record<Role, NavItem[]> = {
  'admin-unit': [
    { to: '/kasir', label: text.nav.till, icon: ShoppingBasket },
    { to: '/penjualan', label: text.nav.sales, icon: ReceiptText },
    { to: '/rekap', label: text.nav.recap, icon: BookText },
    { to: '/klaim', label: text.nav.claims, icon: HandCoins },
    account,
  ],
  santri: [
    home('/santri'),
    { to: '/santri/riwayat', label: text.nav.history, icon: ReceiptText },
    account,
  ],
  wali: [home('/wali'), account],
  'admin-keuangan': [
    home('/keuangan'),
    { to: '/kartu', label: text.nav.cards, icon: IdCard },
    { to: '/barang', label: text.nav.products, icon: ShoppingBasket },
    { to: '/keuangan/kios', label: text.nav.kiosk, icon: MonitorSmartphone },
    account,
  ],
  bendahara: [home('/bendahara'), account],
  pengurus: [home('/pengurus'), account],
}
