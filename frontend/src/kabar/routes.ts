import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

/** The addresses that notifications carry, where the page of today stands elsewhere. */
const elsewhere: RouteRecordRaw[] = [
  { path: '/santri/transaksi/:id', redirect: '/santri/riwayat' },
  { path: '/santri/mutasi', redirect: '/santri/riwayat' },
  { path: '/santri/batas', redirect: '/santri' },
  { path: '/santri/isi-saldo', redirect: '/santri' },
  { path: '/kasir/klaim/:id', redirect: ({ params }) => `/klaim/${String(params['id'])}` },
  { path: '/:home(santri|wali|kasir|keuangan|bendahara|pengurus)/akun', redirect: '/akun' },
  // Whose pages are still to come is led home.
  {
    path: '/:home(wali|keuangan|bendahara|pengurus)/:rest(.+)',
    redirect: ({ params }) => `/${String(params['home'])}`,
  },
]

export const kabarRoutes: RouteRecordRaw[] = [
  {
    path: '/kabar',
    component: () => import('./InboxPage.vue'),
    meta: { title: shell.nav.news },
  },
  {
    path: '/kabar/pengaturan',
    component: () => import('./SettingsPage.vue'),
    meta: { title: shell.nav.newsSettings },
  },
  ...elsewhere,
]
