import { nav } from '@/induk/nav'
import type { RouteRecordRaw } from 'vue-router'

export const neracaRoutes: RouteRecordRaw[] = [
  {
    path: '/neraca',
    component: () => import('./NeracaPage.vue'),
    meta: { title: nav.neraca },
  },
  {
    path: '/neraca/:date(\\d{4}-\\d{2}-\\d{2})',
    component: () => import('./NeracaDayPage.vue'),
    props: true,
    meta: { title: nav.neraca },
  },
]
