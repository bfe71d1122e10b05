import type { RouteRecordRaw } from 'vue-router'
import { text } from './id'

export const kartuRoutes: RouteRecordRaw[] = [
  {
    path: '/kartu',
    component: () => import('./CardsPage.vue'),
    meta: { roles: ['admin-keuangan'], title: text.title },
  },
]
