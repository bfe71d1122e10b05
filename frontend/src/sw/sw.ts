import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { servePushes } from './push'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] }

cleanupOutdatedCaches()
precacheAndRoute(self.__WB_MANIFEST)

// Every address of ours is the one page; what the services answer is never kept.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/api\//, /^\/snap\//],
  }),
)

servePushes(self)

// The old version serves on until somebody says "Perbarui".
self.addEventListener('message', ({ data }) => {
  if (data === 'SKIP_WAITING') void self.skipWaiting()
})
