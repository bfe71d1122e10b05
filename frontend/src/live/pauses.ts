const FIRST_MS = 1_000
const LONGEST_MS = 30_000

/** Longer and longer, and never all phones at the same moment. */
export function pauseAfter(failures: number, chance = Math.random()): number {
  return Math.min(FIRST_MS * 2 ** failures, LONGEST_MS) * (0.5 + chance)
}

export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true })
  })
}
