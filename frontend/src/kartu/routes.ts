import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const kartuRoutes: RouteRecordRaw[] = [
  {
    path: '/kartu',
    component: () => import('./CardsPage.vue'),
    meta: { title: shell.nav.cards },
  },
]
