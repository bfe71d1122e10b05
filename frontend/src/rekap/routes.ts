import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const rekapRoutes: RouteRecordRaw[] = [
  {
    path: '/rekap',
    component: () => import('./UnitRecapPage.vue'),
    meta: { title: shell.nav.recap },
  },
]

/** What finance sees of all units. */
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
]
