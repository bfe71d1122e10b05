import { isProblem } from '@/api/problem'
import type { Bearer, DrawerCard } from './drawer'

export interface Maker {
  /** Asks for a new card, which blocks the one before. Its code is told this once. */
  issue(santriId: string): Promise<string>
  find(santriId: string): Promise<DrawerCard | undefined>
  keep(card: DrawerCard): Promise<void>
  forget(santriId: string): Promise<void>
}

export interface BatchEnd {
  made: number
  /** Nothing was done for these: they may simply be asked for again. */
  left: Bearer[]
  /** Santri who are no longer there. */
  missing: Bearer[]
  /** Why it ended before its end, unless it was told to stop. */
  failure?: unknown
}

/** A clear no: nothing was done. Anything else may have happened. */
const refused = (failure: unknown): boolean =>
  isProblem(failure) && (failure.status < 500 || failure.status === 503)

/**
 * Makes cards one after the other. What is about to be asked is written down before it is asked, so
 * that a lost answer, or a tab that dies, leaves a trace: such a santri may have a blocked card.
 */
export async function makeCards(
  bearers: Bearer[],
  maker: Maker,
  goOn: () => boolean,
  progress: (made: number) => void,
): Promise<BatchEnd> {
  const missing: Bearer[] = []
  let made = 0
  for (const [place, bearer] of bearers.entries()) {
    if (!goOn()) return { made, left: bearers.slice(place), missing }
    const card = { santriId: bearer.id, bearer, at: Date.now() }
    const before = await maker.find(bearer.id)
    try {
      await maker.keep({ ...card, state: 'sent' })
      const token = await maker.issue(bearer.id)
      await maker.keep({ ...card, state: 'made', token })
    } catch (failure) {
      // Nobody knows whether it was made: the trace stays, and people decide.
      if (!refused(failure)) return { made, left: bearers.slice(place + 1), missing, failure }
      await (before ? maker.keep(before) : maker.forget(bearer.id))
      if (!isProblem(failure, 'not_found')) {
        return { made, left: bearers.slice(place), missing, failure }
      }
      missing.push(bearer)
      continue
    }
    progress(++made)
  }
  return { made, left: [], missing }
}
