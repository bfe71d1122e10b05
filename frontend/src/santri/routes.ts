import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@/session/role'
import { text as shell } from '@/shell/id'

const roles: Role[] = ['santri']

export const santriRoutes: RouteRecordRaw[] = [
  {
    path: '/santri',
    component: () => import('./HomePage.vue'),
    meta: { roles, title: shell.nav.home },
  },
  {
    path: '/santri/riwayat',
    component: () => import('./HistoryPage.vue'),
    meta: { roles, title: shell.nav.history },
  },
  {
    path: '/santri/bayar/:id',
    component: () => import('./PaymentPage.vue'),
    meta: { roles, title: shell.nav.payment, focused: true },
  },
]
