import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const rekapRoutes: RouteRecordRaw[] = [
  {
    path: '/rekap',
    component: () => import('./UnitRecapPage.vue'),
    meta: { roles: ['admin-unit'], title: shell.nav.recap },
  },
]
