import type { RouteRecordRaw } from 'vue-router'

/** Their titles stand here, since all texts of the login would come with the first page. */
export const sessionRoutes: RouteRecordRaw[] = [
  {
    path: '/masuk',
    name: 'login',
    component: () => import('./LoginPage.vue'),
    meta: { open: true, bare: true, title: 'Masuk' },
  },
  {
    path: '/kata-sandi',
    name: 'password',
    component: () => import('./PasswordPage.vue'),
    meta: { bare: true, title: 'Ganti kata sandi' },
  },
  {
    path: '/pin',
    name: 'pin',
    component: () => import('./PinPage.vue'),
    meta: { bare: true, title: 'Buat PIN' },
  },
]
