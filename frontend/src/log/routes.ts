import { nav } from '@/induk/nav'
import type { RouteRecordRaw } from 'vue-router'

export const logRoutes: RouteRecordRaw[] = [
  {
    path: '/log-aktivitas',
    component: () => import('./LogPage.vue'),
    meta: { title: nav.log },
  },
  {
    path: '/pemeriksaan',
    component: () => import('./ChecksPage.vue'),
    meta: { title: nav.checks },
  },
]
