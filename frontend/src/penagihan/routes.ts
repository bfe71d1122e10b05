import type { RouteRecordRaw } from 'vue-router'
import { text } from './id'

export const penagihanRoutes: RouteRecordRaw[] = [
  {
    path: '/klaim',
    component: () => import('./ClaimsPage.vue'),
    meta: { roles: ['admin-unit'], title: text.title },
  },
  {
    path: '/klaim/baru',
    component: () => import('./NewClaimPage.vue'),
    meta: { roles: ['admin-unit'], title: text.submit.title },
  },
  {
    path: '/klaim/:id',
    component: () => import('./ClaimPage.vue'),
    props: true,
    meta: { roles: ['admin-unit'], title: text.title },
  },
]
