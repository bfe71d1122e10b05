import type { RouteRecordRaw } from 'vue-router'

export const panduanRoutes: RouteRecordRaw[] = [
  {
    path: '/panduan',
    component: () => import('./GuidePage.vue'),
    meta: { title: 'Panduan' },
  },
]
