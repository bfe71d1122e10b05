import { expect, it } from 'vitest'
import { change, everyDay } from './series'

it('has a day for every day, also where nothing was sold', () => {
  const sold = { date: '2026-12-01', transactions: 2, net: 9_000, topups: 0, settled: 0 }

  const days = everyDay([sold], { from: '2026-11-30', to: '2026-12-02' })

  expect(days.map(({ date, net }) => [date, net])).toEqual([
    ['2026-11-30', 0],
    ['2026-12-01', 9_000],
    ['2026-12-02', 0],
  ])
})

it('tells the change only where there was something before', () => {
  expect(change(150, 100)).toBe(50)
  expect(change(75, 100)).toBe(-25)
  expect(change(5, 0)).toBeNull()
  expect(change(5, undefined)).toBeNull()
})
