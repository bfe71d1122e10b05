import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const neracaRoutes: RouteRecordRaw[] = [
  {
    path: '/neraca',
    component: () => import('./NeracaPage.vue'),
    meta: { title: shell.nav.neraca },
  },
  {
    path: '/neraca/:date(\\d{4}-\\d{2}-\\d{2})',
    component: () => import('./NeracaDayPage.vue'),
    props: true,
    meta: { title: shell.nav.neraca },
  },
]
