import { nextTick } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { accountRoutes } from '@/account/routes'
import { kabarRoutes } from '@/kabar/routes'
import { kioskRoutes } from '@/kiosk/routes'
import { panduanRoutes } from '@/panduan/routes'
import { installRolePages } from '@/roles/role-app'
import { installGuard } from '@/session/guard'
import { sessionRoutes } from '@/session/routes'

/** What every role has; the pages of each come with it. */
export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    // Never shown: the guard sends everybody to a home of their own.
    { path: '/', component: () => import('@/session/LoginPage.vue') },
    ...sessionRoutes,
    ...accountRoutes,
    ...kioskRoutes,
    ...kabarRoutes,
    ...panduanRoutes,
    {
      path: '/:rest(.*)*',
      name: 'not-found',
      component: () => import('@/shell/NotFoundPage.vue'),
      meta: { bare: true },
    },
  ],
})

installRolePages(router)
installGuard(router)

router.afterEach(async (to, from) => {
  document.title = to.meta.title ? `${to.meta.title} · Saku Santri` : 'Saku Santri'
  if (from.matched.length === 0 || to.path === from.path) return
  await nextTick()
  document.getElementById('isi')?.focus({ preventScroll: true })
})
