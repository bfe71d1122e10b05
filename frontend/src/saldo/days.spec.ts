import { describe, expect, it } from 'vitest'
import { byDay, dayName } from './days'

const at = (occurredAt: string, amount: number) => ({ occurredAt, amount })

describe('movements by day', () => {
  it('has a day of the pondok end at its own midnight', () => {
    const days = byDay(
      [at('2026-11-23T17:00:00Z', -5_000), at('2026-11-23T16:59:59Z', -3_000)],
      false,
    )
    expect(days.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23'])
  })

  it('adds up what came in and what went out', () => {
    const [day] = byDay(
      [
        at('2026-11-23T05:00:00Z', -5_000),
        at('2026-11-23T04:00:00Z', 50_000),
        at('2026-11-23T03:00:00Z', -2_000),
      ],
      false,
    )
    expect(day).toMatchObject({ in: 50_000, out: 7_000, complete: true })
    expect(day!.movements).toHaveLength(3)
  })

  it('does not claim to know the last day in full while more may follow', () => {
    const days = byDay([at('2026-11-23T05:00:00Z', -1), at('2026-11-22T05:00:00Z', -1)], true)
    expect(days.map(({ complete }) => complete)).toEqual([true, false])
  })

  it('has no days without movements', () => {
    expect(byDay([], true)).toEqual([])
  })
})

describe('the name of a day', () => {
  it('says today and yesterday', () => {
    expect(dayName('2026-11-23', '2026-11-23')).toBe('Hari ini, Senin, 23 November 2026')
    expect(dayName('2026-10-31', '2026-11-01')).toBe('Kemarin, Sabtu, 31 Oktober 2026')
    expect(dayName('2026-11-20', '2026-11-23')).toBe('Jumat, 20 November 2026')
  })
})
