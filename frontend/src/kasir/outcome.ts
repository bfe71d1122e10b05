import { isProblem, NoAnswer, type ApiProblem } from '@/api/problem'

/** What became of one attempt to charge. */
export type Outcome<T> =
  | { kind: 'sold'; answer: T }
  /** Nothing was charged, and under this key nothing ever will be. */
  | { kind: 'refused'; problem: ApiProblem }
  /** Nothing was done; the same key may be tried again, for example with the right PIN. */
  | { kind: 'again'; problem: ApiProblem }
  | { kind: 'uncertain' }

const again = [
  'pin_invalid',
  'pin_locked',
  'rate_limited',
  'temporarily_unavailable',
  'unauthenticated',
]
const uncertain = ['outcome_unknown', 'request_in_progress', 'internal_error', 'unknown']

/** An error is only a no where the service said no. */
export function judge(error: unknown): Exclude<Outcome<never>, { kind: 'sold' }> {
  if (error instanceof NoAnswer) return { kind: 'uncertain' }
  if (!isProblem(error)) throw error
  if (uncertain.includes(error.code) || (error.status >= 500 && error.status !== 503)) {
    return { kind: 'uncertain' }
  }
  return { kind: again.includes(error.code) ? 'again' : 'refused', problem: error }
}
