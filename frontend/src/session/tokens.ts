import { tokens } from '@/api/client'
import { check, heard } from '@/api/connection'
import type { SignedIn } from '@/api/gen/identity'
import { NoAnswer } from '@/api/problem'

const EARLY_MS = 30_000
const PATIENCE_MS = 15_000

export type Renewal =
  { outcome: 'renewed'; signedIn: SignedIn } | { outcome: 'ended' } | { outcome: 'unknown' }

interface Held {
  token: string
  until: number
}

/** In this tab's memory and nowhere else. */
let held: Held | null = null
let renewing: Promise<Renewal> | null = null
let told: (renewal: Renewal) => void = () => {}

export function hold({ accessToken, expiresIn }: SignedIn): void {
  held = { token: accessToken, until: performance.now() + expiresIn * 1000 }
}

export function drop(): void {
  held = null
}

export const onRenewal = (listener: typeof told) => (told = listener)

async function ask(): Promise<Renewal> {
  try {
    const answer = await fetch('/api/identity/token/refresh', {
      method: 'POST',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    heard()
    if (answer.ok) {
      const signedIn: SignedIn = await answer.json()
      hold(signedIn)
      return { outcome: 'renewed', signedIn }
    }
    // Anything but a clear no (a service that restarts, a limit) leaves the session as it is.
    return { outcome: answer.status === 401 ? 'ended' : 'unknown' }
  } catch {
    void check()
    return { outcome: 'unknown' }
  }
}

/**
 * Refresh tokens rotate, and using a replaced one ends the session: tabs renew one after the other,
 * and within a tab everybody waits for the same renewal.
 */
export function renew(): Promise<Renewal> {
  renewing ??= navigator.locks
    .request('saku-renewal', ask)
    .then((renewal) => {
      told(renewal)
      return renewal
    })
    .finally(() => (renewing = null))
  return renewing
}

async function afterRenewal(): Promise<string | null> {
  const renewal = await renew()
  if (renewal.outcome === 'unknown') throw new NoAnswer('the session could not be renewed')
  return renewal.outcome === 'renewed' ? renewal.signedIn.accessToken : null
}

tokens.current = () =>
  held && held.until - EARLY_MS > performance.now() ? Promise.resolve(held.token) : afterRenewal()
tokens.renew = afterRenewal
