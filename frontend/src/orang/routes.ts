import type { RouteLocation, RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'

const users = (path: string, title: string, roles: string[]): RouteRecordRaw => ({
  path,
  component: () => import('./UsersPage.vue'),
  props: { roles },
  meta: { title },
})

/** The register and the balances, for both of finance. */
export const registerRoutes: RouteRecordRaw[] = [
  {
    path: '/saldo',
    component: () => import('./BalancesPage.vue'),
    meta: { title: shell.nav.balances },
  },
  {
    path: '/orang/santri',
    component: () => import('./SantriListPage.vue'),
    meta: { title: shell.nav.santri },
  },
  {
    path: '/orang/santri/:id',
    component: () => import('./SantriPage.vue'),
    props: true,
    meta: { title: shell.nav.santri },
  },
  {
    path: '/orang/pengguna/:id',
    component: () => import('./UserPage.vue'),
    props: true,
    meta: { title: shell.nav.accounts },
  },
  // As notifications call it.
  ...['keuangan', 'bendahara'].map((home) => ({
    path: `/${home}/pengguna/:id`,
    redirect: ({ params }: RouteLocation) => `/orang/pengguna/${String(params['id'])}`,
  })),
]

export const keuanganPeopleRoutes: RouteRecordRaw[] = [
  users('/orang/wali', shell.nav.wali, ['wali']),
  users('/orang/kasir', shell.nav.cashiers, ['admin-unit']),
  {
    path: '/orang/impor',
    component: () => import('./ImportPage.vue'),
    meta: { title: shell.nav.import },
  },
]

export const bendaharaPeopleRoutes: RouteRecordRaw[] = [
  users('/orang/akun', shell.nav.accounts, [
    'admin-keuangan',
    'bendahara',
    'pengurus',
    'admin-unit',
    'wali',
  ]),
]
