/** A month as addresses write it: 2026-11. */
export const monthOf = (day: string): string => day.slice(0, 7)

export const isMonth = (words: unknown): words is string =>
  typeof words === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(words)

export function shiftMonth(month: string, by: number): string {
  const moved = new Date(`${month}-01T12:00:00Z`)
  moved.setUTCMonth(moved.getUTCMonth() + by)
  return monthOf(moved.toISOString())
}

/** Its first and its last day. */
export function daysOf(month: string): { from: string; to: string } {
  const last = new Date(`${shiftMonth(month, 1)}-01T12:00:00Z`)
  last.setUTCDate(0)
  return { from: `${month}-01`, to: last.toISOString().slice(0, 10) }
}

const name = new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** November 2026 */
export const monthName = (month: string): string => name.format(new Date(`${month}-15T12:00:00Z`))
