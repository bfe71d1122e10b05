import type { RouteRecordRaw } from 'vue-router'
import { objectToLeaving } from '@/session/leaving'
import { useSession } from '@/session/session'
import { text as shell } from '@/shell/id'

objectToLeaving(async () =>
  useSession().me?.role === 'admin-unit' ? (await import('./open-sales')).objection() : null,
)

export const kasirRoutes: RouteRecordRaw[] = [
  {
    path: '/kasir',
    component: () => import('./KasirPage.vue'),
    meta: { title: shell.nav.till },
  },
]
