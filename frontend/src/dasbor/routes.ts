import { nav } from '@/induk/nav'
import type { RouteRecordRaw } from 'vue-router'

/** Who leads the pondok looks, and touches nothing. */
export const pengurusRoutes: RouteRecordRaw[] = [
  {
    path: '/pengurus',
    component: () => import('./PengurusPage.vue'),
    meta: { title: nav.summary },
  },
]
