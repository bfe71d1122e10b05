import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

/** Finance look at the claims of all units; `home` as notifications call it. */
export const financeClaimRoutes = (home: string): RouteRecordRaw[] => [
  {
    path: '/klaim',
    component: () => import('./FinanceClaimsPage.vue'),
    meta: { title: shell.nav.claims },
  },
  {
    path: '/klaim/:id',
    component: () => import('./FinanceClaimPage.vue'),
    props: true,
    meta: { title: shell.nav.claims },
  },
  { path: `${home}/klaim/:id`, redirect: ({ params }) => `/klaim/${String(params['id'])}` },
]
