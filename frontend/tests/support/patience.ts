import { expect } from '@playwright/test'

/** "Not now": a busy machine may rightly say so, and nothing was done. */
const NOT_NOW = [429, 503]

/**
 * The first answer that is more than "not now". Whoever asks under a key may also be told that the
 * outcome is not known yet (202), and asks on.
 */
export async function patiently<A>(
  ask: () => Promise<A>,
  statusOf: (answer: A) => number,
  unknown: number[] = [],
): Promise<A> {
  let answer = await ask()
  const asksOn = () => [...NOT_NOW, ...unknown].includes(statusOf(answer))
  await expect
    .poll(async () => {
      if (asksOn()) answer = await ask()
      return asksOn() ? statusOf(answer) : 'answered'
    })
    .toBe('answered')
  return answer
}

const DAY_MS = 24 * 3_600_000
const JAKARTA_MS = 7 * 3_600_000

/** What speaks of today does not begin in the last five minutes of it. */
export async function awayFromMidnight(): Promise<void> {
  const left = DAY_MS - ((Date.now() + JAKARTA_MS) % DAY_MS)
  if (left < 300_000) await new Promise((tomorrow) => setTimeout(tomorrow, left))
}
