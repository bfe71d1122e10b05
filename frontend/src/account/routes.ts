import type { RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

export const accountRoutes: RouteRecordRaw[] = [
  {
    path: '/akun',
    component: () => import('./AccountPage.vue'),
    meta: { title: shell.nav.account },
  },
  // As notifications call it.
  { path: '/:home(wali|santri|kasir|keuangan|bendahara|pengurus)/akun', redirect: '/akun' },
]
