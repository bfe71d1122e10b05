import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const barangRoutes: RouteRecordRaw[] = [
  {
    path: '/barang',
    component: () => import('./ProductsPage.vue'),
    meta: { title: shell.nav.products },
  },
]
