import type { RouteRecordRaw } from 'vue-router'
import { nav } from '@/induk/nav'

export const kartuRoutes: RouteRecordRaw[] = [
  {
    path: '/kartu',
    component: () => import('./CardsPage.vue'),
    meta: { title: nav.cards },
  },
]
