import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const unitRoutes: RouteRecordRaw[] = [
  {
    path: '/unit',
    component: () => import('./UnitsPage.vue'),
    meta: { title: shell.nav.units },
  },
]
