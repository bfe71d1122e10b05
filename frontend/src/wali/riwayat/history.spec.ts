import { expect, it } from 'vitest'
import type { Movement } from '@/api/gen/rekap'
import { filtered, sums, unitsOf } from './filter'
import { daysOf, isMonth, monthName, shiftMonth } from './month'

const movement = (type: string, amount: number, unit: string | null = null) =>
  ({
    id: type + amount,
    type,
    amount,
    unitId: unit,
    unitName: unit && `Kantin ${unit}`,
  }) as Movement

const november = [
  movement('PURCHASE', -7_000, 'a'),
  movement('PURCHASE_VOID', 2_000, 'a'),
  movement('PURCHASE', -9_000, 'b'),
  movement('TOPUP_REVERSAL', -5_000),
  movement('BRIVA_TOPUP', 50_000),
]

it('knows a month’s days, also over the end of a year and in a leap year', () => {
  expect(daysOf('2026-11')).toEqual({ from: '2026-11-01', to: '2026-11-30' })
  expect(monthName('2026-11')).toBe('November 2026')
  expect(daysOf('2028-02').to).toBe('2028-02-29')
  expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})

it('does not believe an address that names no month', () => {
  expect(['2026-11', '2026-13', '2026-11-01', undefined, ['2026-11']].map(isMonth)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

it('shows what one unit sold and gave back, or what came in and was taken back', () => {
  expect(filtered(november, 'unit:a').map(({ amount }) => amount)).toEqual([-7_000, 2_000])
  expect(filtered(november, 'in').map(({ amount }) => amount)).toEqual([-5_000, 50_000])
  expect(filtered(november, 'all')).toHaveLength(5)
})

it('names the units by what was spent there, voids taken off', () => {
  expect(unitsOf(november)).toEqual([
    { id: 'b', name: 'Kantin b', spent: 9_000 },
    { id: 'a', name: 'Kantin a', spent: 5_000 },
  ])
})

it('adds up what came and what went', () => {
  expect(sums(november)).toEqual({ in: 52_000, out: 21_000 })
})
