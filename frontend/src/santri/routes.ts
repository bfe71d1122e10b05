import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@/session/role'
import { text } from './id'

const roles: Role[] = ['santri']

export const santriRoutes: RouteRecordRaw[] = [
  {
    path: '/santri',
    component: () => import('./HomePage.vue'),
    meta: { roles, title: text.home.title },
  },
  {
    path: '/santri/riwayat',
    component: () => import('./HistoryPage.vue'),
    meta: { roles, title: text.history.title },
  },
  {
    path: '/santri/bayar/:id',
    component: () => import('./PaymentPage.vue'),
    meta: { roles, title: text.pay.title },
  },
]
