import type { RouteRecordRaw } from 'vue-router'

const TITLE = 'Kios'

/** A device of its own, where nobody is logged in. */
export const kioskRoutes: RouteRecordRaw[] = [
  {
    path: '/kios',
    component: () => import('./KioskPage.vue'),
    meta: { open: true, bare: true, title: TITLE },
  },
]

/** Where Admin Keuangan registers such a device. */
export const deviceRoutes: RouteRecordRaw[] = [
  {
    path: '/keuangan/kios',
    component: () => import('./DevicesPage.vue'),
    meta: { title: TITLE },
  },
]
