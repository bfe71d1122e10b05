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
