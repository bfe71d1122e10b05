import type { RouteRecordRaw } from 'vue-router'
import { text } from './id'

export const penjualanRoutes: RouteRecordRaw[] = [
  {
    path: '/penjualan',
    component: () => import('./SalesPage.vue'),
    meta: { roles: ['admin-unit'], title: text.title },
  },
]
