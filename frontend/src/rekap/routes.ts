import type { RouteRecordRaw } from 'vue-router'
import { text } from './id'

export const rekapRoutes: RouteRecordRaw[] = [
  {
    path: '/rekap',
    component: () => import('./UnitRecapPage.vue'),
    meta: { roles: ['admin-unit'], title: text.title },
  },
]
