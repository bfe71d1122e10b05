import { nextTick } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { accountRoutes } from '@/account/routes'
import { barangRoutes } from '@/barang/routes'
import { kabarRoutes } from '@/kabar/routes'
import { kartuRoutes } from '@/kartu/routes'
import { kasirRoutes } from '@/kasir/routes'
import { kioskRoutes } from '@/kiosk/routes'
import { penagihanRoutes } from '@/penagihan/routes'
import { penjualanRoutes } from '@/penjualan/routes'
import { rekapRoutes } from '@/rekap/routes'
import { santriRoutes } from '@/santri/routes'
import { installGuard } from '@/session/guard'
import { sessionRoutes } from '@/session/routes'
import { shiftRoutes } from '@/shift/routes'

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    // Never shown: the guard sends everybody to a home of their own.
    { path: '/', component: () => import('@/session/LoginPage.vue') },
    ...sessionRoutes,
    ...accountRoutes,
    ...santriRoutes,
    ...kartuRoutes,
    ...kioskRoutes,
    ...kasirRoutes,
    ...penjualanRoutes,
    ...shiftRoutes,
    ...barangRoutes,
    ...rekapRoutes,
    ...penagihanRoutes,
    ...kabarRoutes,
    {
      path: '/:rest(.*)*',
      component: () => import('@/shell/NotFoundPage.vue'),
      meta: { open: true, bare: true },
    },
  ],
})

installGuard(router)

router.afterEach(async (to, from) => {
  document.title = to.meta.title ? `${to.meta.title} · Saku Santri` : 'Saku Santri'
  if (from.matched.length === 0 || to.path === from.path) return
  await nextTick()
  document.getElementById('isi')?.focus({ preventScroll: true })
})
