import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const logRoutes: RouteRecordRaw[] = [
  {
    path: '/log-aktivitas',
    component: () => import('./LogPage.vue'),
    meta: { title: shell.nav.log },
  },
  {
    path: '/pemeriksaan',
    component: () => import('./ChecksPage.vue'),
    meta: { title: shell.nav.checks },
  },
]
