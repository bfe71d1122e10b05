/** The pondok's zone decides days, as it does in the services. */
const ZONE = 'Asia/Jakarta'

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, ...options })

const clock = format({ hour: '2-digit', minute: '2-digit', hour12: false })
const short = format({ day: 'numeric', month: 'short', year: 'numeric' })
const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const sortable = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })

type Moment = string | number | Date

/** 12.07 WIB */
export const time = (at: Moment): string => `${clock.format(new Date(at)).replace(':', '.')} WIB`

/** 23 Nov 2026 */
export const shortDate = (at: Moment): string => short.format(new Date(at))

/** Senin, 23 November 2026 */
export const longDate = (at: Moment): string => long.format(new Date(at))

/** 23 Nov 2026 pukul 12.07 WIB */
export const moment = (at: Moment): string => `${shortDate(at)} pukul ${time(at)}`

/** The pondok's date as the services write it: 2026-11-23. */
export const isoDay = (at: Moment = new Date()): string => sortable.format(new Date(at))

/** `days` later, or earlier when negative. */
export function shiftDay(day: string, days: number): string {
  const moved = new Date(`${day}T12:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}
