import { isoDay, shiftDay } from '@/format/dates'

export type Period = 'today' | 'week' | 'month' | 'own'

export interface Days {
  from: string
  to: string
}

const back = { today: 0, week: 6, month: 29 }
const day = /^\d{4}-\d{2}-\d{2}$/

/** Both days inclusive, ending today. */
export function daysOf(period: Exclude<Period, 'own'>, today: string): Days {
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
  if (period !== 'own')
    return daysOf(period in back ? (period as keyof typeof back) : 'week', today)
  return day.test(from) && day.test(to) && from <= to ? { from, to } : null
}

/** As many days, just before. */
export function daysBefore({ from, to }: Days): Days {
  const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  return { from: shiftDay(from, -length), to: shiftDay(from, -1) }
}
