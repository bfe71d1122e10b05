import type { RouteLocation, RouteRecordRaw } from 'vue-router'
import { text as shell } from '@/shell/id'
import { lastChild } from './children'
import { nav } from './nav'

const first = (base: string): RouteRecordRaw => ({
  path: '',
  component: () => import('./FirstChild.vue'),
  props: { to: base },
  beforeEnter: () => {
    const last = lastChild()
    return last === null || `${base}/${last}`
  },
})

/** The child stands in the address: it can be kept, sent and opened again. */
export const waliRoutes: RouteRecordRaw[] = [
  {
    path: '/wali',
    meta: { title: shell.nav.home },
    children: [
      first('/wali/santri'),
      { path: 'santri/:santri', props: true, component: () => import('./HomePage.vue') },
      {
        path: 'santri/:santri/batas',
        props: true,
        component: () => import('./batas/LimitsPage.vue'),
        meta: { title: nav.limits },
      },
      {
        path: 'santri/:santri/batas/:unit',
        props: true,
        component: () => import('./batas/UnitPage.vue'),
        meta: { title: nav.limits },
      },
    ],
  },
  {
    path: '/wali/riwayat',
    meta: { title: shell.nav.history },
    children: [
      first('/wali/riwayat'),
      { path: ':santri', props: true, component: () => import('./riwayat/HistoryPage.vue') },
      { path: ':santri/:sale', props: true, component: () => import('./riwayat/SalePage.vue') },
    ],
  },
  {
    path: '/wali/isi-saldo',
    meta: { title: nav.topUp },
    children: [
      first('/wali/isi-saldo'),
      { path: ':santri', props: true, component: () => import('./isi-saldo/TopupPage.vue') },
      {
        path: ':santri/:topup',
        props: true,
        component: () => import('./isi-saldo/RequestPage.vue'),
      },
    ],
  },
  // What notifications call their subjects, where the page of today has another name.
  { path: '/wali/santri/:santri/mutasi', redirect: ofChild('/wali/riwayat') },
  { path: '/wali/santri/:santri/isi-saldo', redirect: ofChild('/wali/isi-saldo') },
  {
    path: '/wali/santri/:santri/transaksi/:id',
    redirect: (to) => `${ofChild('/wali/riwayat')(to)}/${String(to.params['id'])}`,
  },
]

function ofChild(base: string) {
  return (to: RouteLocation) => `${base}/${String(to.params['santri'])}`
}
