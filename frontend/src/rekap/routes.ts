import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const rekapRoutes: RouteRecordRaw[] = [
  {
    path: '/rekap',
    component: () => import('./UnitRecapPage.vue'),
    meta: { title: shell.nav.recap },
  },
]
