import type { Notice } from './inbox'

const NEW_MS = 120_000

/** As the stream tells it: with what it is about. */
export type Told = Pick<Notice, 'type' | 'occurredAt'> & { objectId?: string }

/** Not what is old, not where it is being read, not over a payment, not what the page says itself. */
export function isWorthSaying(
  { type, occurredAt, objectId }: Told,
  path: string,
  now = Date.now(),
): boolean {
  const isTold =
    path.startsWith('/kabar') ||
    (objectId !== undefined && path.endsWith(`/${objectId}`)) ||
    path.startsWith('/santri/bayar') ||
    (type === 'PAYMENT_REQUESTED' && path.startsWith('/santri'))
  return !isTold && now - Date.parse(occurredAt) <= NEW_MS
}
