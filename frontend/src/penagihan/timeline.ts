import type { Claim } from '@/api/gen/penagihan'
import { text as people } from '@/session/id'
import { text } from './id'

export interface Stop {
  words: string
  at: string | null
  note: string | null
  tone: 'done' | 'bad' | 'waiting'
}

const roleName = (role: string): string => people.roles[role as keyof typeof people.roles] ?? role

/** What happened to a claim, and what it waits for. */
export function timeline(claim: Claim): Stop[] {
  const stops: Stop[] = [
    { words: text.timeline.submitted, at: claim.submittedAt, note: claim.note, tone: 'done' },
    ...claim.authorizations.map(({ role, decision, note, at }): Stop =>
      decision === 'APPROVE'
        ? { words: text.timeline.approved(roleName(role)), at, note, tone: 'done' }
        : { words: text.timeline.rejected(roleName(role)), at, note, tone: 'bad' },
    ),
  ]
  const add = (words: string, at: string | null, tone: Stop['tone'], note: string | null = null) =>
    stops.push({ words, at, note, tone })
  if (claim.status === 'SUBMITTED') add(text.timeline.waiting, null, 'waiting')
  if (claim.status === 'PARTIALLY_AUTHORIZED') add(text.timeline.waitingOther, null, 'waiting')
  if (claim.settledAt) add(text.timeline.settled, claim.settledAt, 'done')
  if (claim.receivedAt) add(text.timeline.received, claim.receivedAt, 'done')
  if (claim.status === 'CANCELLED' && claim.end) {
    add(text.timeline.cancelled, claim.end.at, 'bad', claim.end.reason)
  }
  return stops
}
