import type { RouteRecordRaw } from 'vue-router'
import { homeOf, type Role } from '@/session/role'
import { text as shell } from '@/shell/id'

/** Roles whose own pages are still to come. */
const waiting: Role[] = ['wali', 'admin-keuangan', 'bendahara', 'pengurus']

export const accountRoutes: RouteRecordRaw[] = [
  {
    path: '/akun',
    component: () => import('./AccountPage.vue'),
    meta: { title: shell.nav.account },
  },
  ...waiting.map((role) => ({
    path: homeOf(role),
    component: () => import('./RoleHomePage.vue'),
    meta: { roles: [role] },
  })),
]
