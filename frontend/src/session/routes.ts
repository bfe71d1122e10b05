import type { RouteRecordRaw } from 'vue-router'
import { text } from './id'

export const sessionRoutes: RouteRecordRaw[] = [
  {
    path: '/masuk',
    name: 'login',
    component: () => import('./LoginPage.vue'),
    meta: { open: true, bare: true, title: text.login.title },
  },
  {
    path: '/kata-sandi',
    name: 'password',
    component: () => import('./PasswordPage.vue'),
    meta: { bare: true, title: text.password.title },
  },
  {
    path: '/pin',
    name: 'pin',
    component: () => import('./PinPage.vue'),
    meta: { bare: true, title: text.pin.title },
  },
]
