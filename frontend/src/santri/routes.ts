import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const santriRoutes: RouteRecordRaw[] = [
  {
    path: '/santri',
    component: () => import('./HomePage.vue'),
    meta: { title: shell.nav.home },
  },
  {
    path: '/santri/riwayat',
    component: () => import('./HistoryPage.vue'),
    meta: { title: shell.nav.history },
  },
  {
    path: '/santri/bayar/:id',
    component: () => import('./PaymentPage.vue'),
    meta: { title: 'Persetujuan bayar', focused: true },
  },
  // What notifications call their subjects, where the page of today has another name.
  { path: '/santri/transaksi/:id', redirect: '/santri/riwayat' },
  { path: '/santri/mutasi', redirect: '/santri/riwayat' },
  { path: '/santri/batas', redirect: '/santri' },
  { path: '/santri/isi-saldo', redirect: '/santri' },
]
