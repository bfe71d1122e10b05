import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const shiftRoutes: RouteRecordRaw[] = [
  {
    path: '/shift',
    component: () => import('./ShiftsPage.vue'),
    meta: { roles: ['admin-unit'], title: shell.nav.shifts },
  },
  {
    path: '/shift/:id',
    component: () => import('./ShiftPage.vue'),
    props: true,
    meta: { roles: ['admin-unit'], title: shell.nav.shifts },
  },
]
