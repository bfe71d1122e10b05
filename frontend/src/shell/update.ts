import { readonly, ref } from 'vue'
import { anyTabBusy, isBusy } from './busy'

const LOOK_EVERY_MS = 30 * 60_000

const ready = ref(false)
let waiting: ServiceWorker | null = null

/** A new version lies ready; it comes when a person says so, and never into a running sale. */
export const updateReady = readonly(ready)

export async function startUpdates(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const hadOne = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!hadOne) return
    if (isBusy()) ready.value = true
    else location.reload()
  })
  // Some private windows and some devices refuse: then there is no offline start, nothing worse.
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  if (!registration) return
  const offer = (worker: ServiceWorker | null) => {
    if (!worker || !navigator.serviceWorker.controller) return
    waiting = worker
    ready.value = true
  }
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => coming.state === 'installed' && offer(coming))
  })
  setInterval(() => void registration.update().catch(() => {}), LOOK_EVERY_MS)
}

/** False when some tab of this browser is in the middle of a sale. */
export async function installUpdate(): Promise<boolean> {
  if (await anyTabBusy()) return false
  if (waiting?.state === 'installed') waiting.postMessage('SKIP_WAITING')
  else location.reload()
  return true
}
