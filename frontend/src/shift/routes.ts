import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@/session/role'
import { text as shell } from '@/shell/id'

const roles: Role[] = ['admin-unit', 'admin-keuangan', 'bendahara']

export const shiftRoutes: RouteRecordRaw[] = [
  {
    path: '/shift',
    component: () => import('./ShiftsPage.vue'),
    meta: { roles, title: shell.nav.shifts },
  },
  {
    path: '/shift/:id',
    component: () => import('./ShiftPage.vue'),
    props: true,
    meta: { roles, title: shell.nav.shifts },
  },
]
