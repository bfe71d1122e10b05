import { shiftDay } from '@/format/dates'

export type Period = 'today' | 'week' | 'month' | 'own'

export interface Days {
  from: string
  to: string
}

const back = { today: 0, week: 6, month: 29 }

/** Both days inclusive, ending today. */
export function daysOf(period: Exclude<Period, 'own'>, today: string): Days {
  return { from: shiftDay(today, -back[period]), to: today }
}
