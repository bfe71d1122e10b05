import { IdCard, MonitorSmartphone, ReceiptText, ShoppingBasket } from '@lucide/vue'
import { text } from './id'
import { account, home, news, type NavItem } from './places'

export const deskPlaces: Record<'admin-keuangan' | 'bendahara' | 'pengurus', NavItem[]> = {
  'admin-keuangan': [
    home('/keuangan'),
    { to: '/kartu', label: text.nav.cards, icon: IdCard },
    { to: '/barang', label: text.nav.products, icon: ShoppingBasket },
    { to: '/shift', label: text.nav.shifts, icon: ReceiptText },
    { to: '/keuangan/kios', label: text.nav.kiosk, icon: MonitorSmartphone },
    news,
    account,
  ],
  bendahara: [home('/bendahara'), news, account],
  pengurus: [home('/pengurus'), news, account],
}
