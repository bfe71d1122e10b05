import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const bankRoutes: RouteRecordRaw[] = [
  {
    path: '/bank',
    component: () => import('./PaymentsPage.vue'),
    meta: { title: shell.nav.bank },
  },
  {
    path: '/bank/rekonsiliasi',
    component: () => import('./ReconciliationPage.vue'),
    meta: { title: shell.nav.reconciliation },
  },
  // As notifications call them.
  ...['keuangan', 'bendahara'].flatMap((home) => [
    { path: `/${home}/rekonsiliasi`, redirect: '/bank/rekonsiliasi' },
    { path: `/${home}/dana-tak-dikenal`, redirect: '/bank' },
  ]),
]
