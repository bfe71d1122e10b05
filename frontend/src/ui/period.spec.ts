import { expect, it } from 'vitest'
import { chosenDays, daysBefore } from './period'

const TODAY = '2026-11-23'

it('ends today and holds both its days', () => {
  const period = { period: 'week', from: '', to: '' }

  expect(chosenDays(period, TODAY)).toEqual({ from: '2026-11-17', to: TODAY })
})

it('is nothing where an address names no days, or names them backwards', () => {
  expect(chosenDays({ period: 'own', from: 'x', to: TODAY }, TODAY)).toBeNull()
  expect(chosenDays({ period: 'own', from: TODAY, to: '2026-11-22' }, TODAY)).toBeNull()
})

it('is compared with as many days just before, over the end of a month', () => {
  expect(daysBefore({ from: '2026-11-01', to: '2026-11-03' })).toEqual({
    from: '2026-10-29',
    to: '2026-10-31',
  })
  expect(daysBefore({ from: TODAY, to: TODAY })).toEqual({ from: '2026-11-22', to: '2026-11-22' })
})

it('can be the month of the calendar', () => {
  const period = { period: 'calendar', from: '', to: '' }

  expect(chosenDays(period, TODAY)).toEqual({ from: '2026-11-01', to: TODAY })
})
