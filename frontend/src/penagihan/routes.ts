import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const penagihanRoutes: RouteRecordRaw[] = [
  {
    path: '/klaim',
    component: () => import('./ClaimsPage.vue'),
    meta: { title: shell.nav.claims },
  },
  {
    path: '/klaim/baru',
    component: () => import('./NewClaimPage.vue'),
    meta: { title: shell.nav.claims },
  },
  {
    path: '/klaim/:id',
    component: () => import('./ClaimPage.vue'),
    props: true,
    meta: { title: shell.nav.claims },
  },
  // As notifications call it.
  { path: '/kasir/klaim/:id', redirect: ({ params }) => `/klaim/${String(params['id'])}` },
]
