import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const penjualanRoutes: RouteRecordRaw[] = [
  {
    path: '/penjualan',
    component: () => import('./SalesPage.vue'),
    meta: { title: shell.nav.sales },
  },
]
