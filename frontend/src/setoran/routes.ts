import type { RouteRecordRaw } from 'vue-router'
import { objectToLeaving } from '@/session/leaving'
import { useSession } from '@/session/session'
import { text as shell } from '@/shell/id'

objectToLeaving(async () =>
  useSession().me?.role === 'admin-keuangan' ? (await import('./deposits')).objection() : null,
)

/** Where cash comes in: Admin Keuangan only. */
export const depositRoutes: RouteRecordRaw[] = [
  {
    path: '/keuangan',
    component: () => import('./DepositPage.vue'),
    meta: { title: shell.nav.deposit },
  },
]

/** What came in, for both of finance. */
export const topupRoutes: RouteRecordRaw[] = [
  {
    path: '/setoran',
    component: () => import('./TopupsPage.vue'),
    meta: { title: shell.nav.topups },
  },
  {
    path: '/setoran/:id',
    component: () => import('./TopupPage.vue'),
    props: true,
    meta: { title: shell.nav.topups },
  },
]
