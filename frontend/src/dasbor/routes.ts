import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

/** Who leads the pondok looks, and touches nothing. */
export const pengurusRoutes: RouteRecordRaw[] = [
  {
    path: '/pengurus',
    component: () => import('./PengurusPage.vue'),
    meta: { title: shell.nav.summary },
  },
]
