import { nav } from '@/induk/nav'
import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

/** What finance sees of all units and their sales. */
export const allUnitsRoutes: RouteRecordRaw[] = [
  {
    path: '/rekap',
    component: () => import('./UnitsRecapPage.vue'),
    meta: { title: shell.nav.recap },
  },
  {
    path: '/rekap/:unitId',
    component: () => import('./UnitRecapPage.vue'),
    props: true,
    meta: { title: shell.nav.recap },
  },
  {
    path: '/transaksi',
    component: () => import('./TransactionsPage.vue'),
    meta: { title: nav.transactions },
  },
  {
    path: '/transaksi/:id',
    component: () => import('./SalePage.vue'),
    props: true,
    meta: { title: nav.transactions },
  },
]
