import { describe, expect, it } from 'vitest'
import type { SantriBalance } from '@/api/gen/saldo'
import { blockedProducts, blockedUnits, limitsOf } from './limits'

const none = { limit: null, spent: 7_000, remaining: null }
const balance = (more: Partial<SantriBalance>): SantriBalance => ({
  santriId: 's',
  balance: 100_000,
  daily: none,
  weekly: none,
  units: [],
  products: [],
  asOf: '2026-11-23T05:00:00Z',
  ...more,
})
const upTo = (limit: number, spent: number) => ({ limit, spent, remaining: limit - spent })
const unitName = (id: string) => ({ kpa: 'Kantin Putra' })[id] ?? '?'

describe('limits', () => {
  it('shows only what somebody has set', () => {
    expect(limitsOf(balance({}), unitName)).toEqual([])
  })

  it('has day, week and units in this order', () => {
    const limits = limitsOf(
      balance({
        daily: upTo(20_000, 5_000),
        weekly: upTo(100_000, 5_000),
        units: [{ unitId: 'kpa', blocked: false, dailyLimit: 10_000, spentToday: 5_000 }],
      }),
      unitName,
    )
    expect(limits.map(({ label }) => label)).toEqual([
      'Jatah jajan hari ini',
      'Jatah jajan pekan ini',
      'Hari ini di Kantin Putra',
    ])
  })

  it.each([
    [20_000, 15_999, 'far'],
    [20_000, 16_000, 'nearly'],
    [20_000, 19_999, 'nearly'],
    [20_000, 20_000, 'gone'],
    [0, 0, 'gone'],
  ])('of %i with %i spent is %s', (limit, spent, nearness) => {
    expect(limitsOf(balance({ daily: upTo(limit, spent) }), unitName)[0]).toMatchObject({
      nearness,
    })
  })

  it('never shows less than nothing, also when the limit was lowered after a purchase', () => {
    const [limit] = limitsOf(balance({ daily: upTo(10_000, 15_000) }), unitName)
    expect(limit).toMatchObject({ remaining: 0, share: 1, nearness: 'gone' })
  })

  it('keeps a blocked unit out of the bars', () => {
    const blocked = balance({
      units: [{ unitId: 'kpa', blocked: true, dailyLimit: 10_000, spentToday: 0 }],
      products: [
        { productId: 'p1', blocked: true },
        { productId: 'p2', blocked: false },
      ],
    })
    expect(limitsOf(blocked, unitName)).toEqual([])
    expect(blockedUnits(blocked)).toEqual(['kpa'])
    expect(blockedProducts(blocked)).toEqual(['p1'])
  })
})
