import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const shiftRoutes: RouteRecordRaw[] = [
  {
    path: '/shift/:id?',
    component: () => import('./ShiftPage.vue'),
    props: true,
    meta: { title: shell.nav.shifts },
  },
]
