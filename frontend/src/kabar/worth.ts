import type { Notice } from './inbox'

const NEW_MS = 120_000

/** Not what is old, not where it is being read, not over a payment, not what the page says itself. */
export function isWorthSaying(
  { type, occurredAt }: Pick<Notice, 'type' | 'occurredAt'>,
  path: string,
  now = Date.now(),
): boolean {
  const isTold =
    path.startsWith('/kabar') ||
    path.startsWith('/santri/bayar') ||
    (type === 'PAYMENT_REQUESTED' && path.startsWith('/santri'))
  return !isTold && now - Date.parse(occurredAt) <= NEW_MS
}
