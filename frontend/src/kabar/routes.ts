import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const kabarRoutes: RouteRecordRaw[] = [
  {
    path: '/kabar',
    component: () => import('./InboxPage.vue'),
    meta: { title: shell.nav.news },
  },
  {
    path: '/kabar/pengaturan',
    component: () => import('./SettingsPage.vue'),
    meta: { title: shell.nav.newsSettings },
  },
]
