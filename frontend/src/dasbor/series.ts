import type { Dashboard } from '@/api/gen/rekap'
import { shiftDay } from '@/format/dates'
import type { Days } from '@/ui/period'

export type Day = Dashboard['series'][number]

/** Every day of a period, also those on which nothing happened. */
export function everyDay(told: readonly Day[], { from, to }: Days): Day[] {
  const byDate = new Map(told.map((day) => [String(day.date), day]))
  const days: Day[] = []
  for (let date = from; date <= to; date = shiftDay(date, 1)) {
    days.push(byDate.get(date) ?? { date, transactions: 0, net: 0, topups: 0, settled: 0 })
  }
  return days
}

/** By how many percent more than before, or null where there was nothing to compare with. */
export const change = (now: number, before: number | undefined): number | null =>
  before ? Math.round(((now - before) / Math.abs(before)) * 100) : null
