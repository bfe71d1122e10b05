import { readonly, ref } from 'vue'

const HEARTBEAT_MS = 15_000
const PATIENCE_MS = 5_000

const reachable = ref(true)

/** Whether the server answered last time. `navigator.onLine` says too often yes. */
export const online = readonly(reachable)

export function heard(): void {
  reachable.value = true
}

/** Asks at once, so that one lost call does not paint the whole till offline. */
export async function check(): Promise<boolean> {
  try {
    await fetch('/', {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    reachable.value = true
  } catch {
    reachable.value = false
  }
  return reachable.value
}

export function startHeartbeat(): void {
  const beat = () => document.visibilityState === 'visible' && void check()
  setInterval(beat, HEARTBEAT_MS)
  document.addEventListener('visibilitychange', beat)
  addEventListener('online', beat)
  addEventListener('offline', () => (reachable.value = false))
  if (!navigator.onLine) reachable.value = false
}
