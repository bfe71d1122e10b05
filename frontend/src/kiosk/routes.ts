import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const kioskRoutes: RouteRecordRaw[] = [
  {
    path: '/kios',
    component: () => import('./KioskPage.vue'),
    meta: { open: true, bare: true, title: shell.nav.kiosk },
  },
  {
    path: '/keuangan/kios',
    component: () => import('./DevicesPage.vue'),
    meta: { roles: ['admin-keuangan'], title: shell.nav.kiosk },
  },
]
