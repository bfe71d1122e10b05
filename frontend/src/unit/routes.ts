import type { RouteRecordRaw } from 'vue-router'
import { nav } from '@/induk/nav'

export const unitRoutes: RouteRecordRaw[] = [
  {
    path: '/unit',
    component: () => import('./UnitsPage.vue'),
    meta: { title: nav.units },
  },
]
