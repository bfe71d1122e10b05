import { describe, expect, it } from 'vitest'
import { isWorthSaying } from './worth'

const now = Date.parse('2026-11-23T05:00:30Z')
const fresh = '2026-11-23T05:00:00Z'

describe('a new notification is said', () => {
  it('to whoever looks at another page', () => {
    expect(isWorthSaying({ type: 'PURCHASE', occurredAt: fresh }, '/santri', now)).toBe(true)
  })

  it('only while it is new: after a night away nobody hears of all of them', () => {
    const old = '2026-11-23T04:58:00Z'
    expect(isWorthSaying({ type: 'PURCHASE', occurredAt: old }, '/santri', now)).toBe(false)
  })

  it('not on the page of the very thing it is about', () => {
    const told = { type: 'TOPUP_COMPLETED', occurredAt: fresh, objectId: 't1' } as const
    expect(isWorthSaying(told, '/wali/isi-saldo/s1/t1', now)).toBe(false)
    expect(isWorthSaying(told, '/wali/isi-saldo/s1/t2', now)).toBe(true)
  })

  it.each([
    ['PURCHASE', '/kabar'],
    ['PURCHASE', '/santri/bayar/7'],
    ['PAYMENT_REQUESTED', '/santri'],
  ] as const)('not as %s on %s, where the screen says it or is needed', (type, path) => {
    expect(isWorthSaying({ type, occurredAt: fresh }, path, now)).toBe(false)
  })
})
