import { isoDay, longDate, shiftDay } from '@/format/dates'
import { text } from './id'

interface Dated {
  occurredAt: string
  amount: number
}

export interface DayOf<M extends Dated> {
  day: string
  movements: M[]
  in: number
  out: number
  /** False while movements of this day may still be on a page that was not asked for. */
  complete: boolean
}

/** Newest first, as they come; the last day is known in full only when nothing more follows. */
export function byDay<M extends Dated>(movements: M[], more: boolean): DayOf<M>[] {
  const days: DayOf<M>[] = []
  for (const movement of movements) {
    const day = isoDay(movement.occurredAt)
    let current = days.at(-1)
    if (current?.day !== day) {
      current = { day, movements: [], in: 0, out: 0, complete: true }
      days.push(current)
    }
    current.movements.push(movement)
    if (movement.amount > 0) current.in += movement.amount
    else current.out -= movement.amount
  }
  const last = days.at(-1)
  if (last && more) last.complete = false
  return days
}

/** Hari ini, Senin, 23 November 2026 */
export function dayName(day: string, today = isoDay()): string {
  const words = longDate(`${day}T12:00:00+07:00`)
  if (day === today) return `${text.today}, ${words}`
  if (day === shiftDay(today, -1)) return `${text.yesterday}, ${words}`
  return words
}
