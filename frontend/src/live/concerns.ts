import type { QueryClient, QueryKey } from '@tanstack/vue-query'
import type { Word } from './stream'

interface Concern {
  keys: QueryKey[]
  /** What another service tells: it hears the same event a moment later than we do. */
  later?: QueryKey[]
}

/** What each word of the stream makes out of date; all of it stands here and nowhere else. */
const concerns: Record<string, (objectId: string) => Concern> = {
  balance: (santri) => ({ keys: [['balance', santri]], later: [['movements', santri]] }),
  limits: (santri) => ({ keys: [['balance', santri]] }),
  topup: (id) => ({ keys: [['topup', id], ['topups']], later: [['topup-sums']] }),
  claim: (id) => ({ keys: [['claim', id], ['claims'], ['claim-preview']] }),
  'payment-request': (id) => ({ keys: [['payment-request', id], ['payment-requests']] }),
  inbox: () => ({ keys: [['inbox']] }),
  notification: () => ({ keys: [['inbox']] }),
}

/** A notification that says more than the signals beside it. */
const byType: Record<string, (objectId: string) => QueryKey[]> = {
  PAYMENT_REQUESTED: (id) => [['payment-request', id], ['payment-requests']],
}

export function concernOf({ name, data }: Word): Concern {
  const objectId = String(data['objectId'])
  const concern = concerns[name]?.(objectId) ?? { keys: [] }
  const more = name === 'notification' ? byType[String(data['type'])]?.(objectId) : undefined
  return { ...concern, keys: [...concern.keys, ...(more ?? [])] }
}

/** Read models follow within a second or two; on a busy day a little later. */
const LATER_MS = [1_500, 6_000]

export function makeStale(client: QueryClient, word: Word): void {
  if (word.name === 'refresh') return makeAllStale(client)
  const { keys, later = [] } = concernOf(word)
  const ask = (queryKey: QueryKey) => void client.invalidateQueries({ queryKey })
  ;[...keys, ...later].forEach(ask)
  if (later.length > 0) LATER_MS.forEach((pause) => setTimeout(() => later.forEach(ask), pause))
}

/** Whoever has missed words reads everything anew that a word could have been about. */
export function makeAllStale(client: QueryClient): void {
  const roots = new Set(
    [...Object.values(concerns), ...Object.values(byType)]
      .map((of) => of(''))
      .flatMap((told) => (Array.isArray(told) ? told : [...told.keys, ...(told.later ?? [])]))
      .map(([root]) => root),
  )
  roots.forEach((root) => void client.invalidateQueries({ queryKey: [root] }))
}
