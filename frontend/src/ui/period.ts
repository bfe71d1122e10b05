import { isoDay, shiftDay } from '@/format/dates'

export type Period = 'today' | 'week' | 'month' | 'calendar' | 'own'

export interface Days {
  from: string
  to: string
}

const back = { today: 0, week: 6, month: 29 }
const day = /^\d{4}-\d{2}-\d{2}$/

/** Both days inclusive, ending today. */
export function daysOf(period: Exclude<Period, 'own'>, today: string): Days {
  if (period === 'calendar') return { from: `${today.slice(0, 8)}01`, to: today }
  return { from: shiftDay(today, -back[period]), to: today }
}

/** A period as filters keep it, which may come from an address that somebody wrote. */
export interface PeriodFilters {
  period: string
  from: string
  to: string
}

export const firstPeriod = (period: Period): PeriodFilters => ({
  period,
  from: isoDay(),
  to: isoDay(),
})

/** The days of a period, or null where they are none. */
export function chosenDays({ period, from, to }: PeriodFilters, today: string): Days | null {
  if (period === 'own') return day.test(from) && day.test(to) && from <= to ? { from, to } : null
  const known = period === 'calendar' || period in back
  return daysOf(known ? (period as Exclude<Period, 'own'>) : 'week', today)
}

/** The same period in the address of another page. */
export const sameDays = ({ period, from, to }: PeriodFilters): Record<string, string> =>
  period === 'own' ? { period, from, to } : { period }

export const oneDay = (day: string): Record<string, string> => ({
  period: 'own',
  from: day,
  to: day,
})

/** As many days, just before. */
export function daysBefore({ from, to }: Days): Days {
  const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  return { from: shiftDay(from, -length), to: shiftDay(from, -1) }
}
