import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

/** A device of its own, where nobody is logged in. */
export const kioskRoutes: RouteRecordRaw[] = [
  {
    path: '/kios',
    component: () => import('./KioskPage.vue'),
    meta: { open: true, bare: true, title: shell.nav.kiosk },
  },
]

/** Where Admin Keuangan registers such a device. */
export const deviceRoutes: RouteRecordRaw[] = [
  {
    path: '/keuangan/kios',
    component: () => import('./DevicesPage.vue'),
    meta: { title: shell.nav.kiosk },
  },
]
