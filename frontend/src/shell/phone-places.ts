import { ReceiptText } from '@lucide/vue'
import { text } from './id'
import { account, home, news, type NavItem } from './places'

/** Three to five each, the label always in sight. */
export const phonePlaces: Record<'santri' | 'wali', NavItem[]> = {
  santri: [
    home('/santri'),
    { to: '/santri/riwayat', label: text.nav.history, icon: ReceiptText },
    news,
    account,
  ],
  wali: [home('/wali'), news, account],
}
