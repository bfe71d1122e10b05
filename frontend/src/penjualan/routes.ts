import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const penjualanRoutes: RouteRecordRaw[] = [
  {
    path: '/penjualan',
    component: () => import('./SalesPage.vue'),
    meta: { roles: ['admin-unit'], title: shell.nav.sales },
  },
]
