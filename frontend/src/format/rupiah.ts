const digits = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })

/** Whole rupiah as people write it: Rp12.500, −Rp5.000. */
export function rupiah(amount: number): string {
  return `${amount < 0 ? '−' : ''}Rp${digits.format(Math.abs(amount))}`
}

/** With its direction: +Rp50.000, −Rp5.000. */
export const signedRupiah = (amount: number): string =>
  amount > 0 ? `+${rupiah(amount)}` : rupiah(amount)

/** What somebody typed or pasted as an amount; null where it holds no digit. */
export function parseRupiah(text: string): number | null {
  const figures = text.replace(/[^\d]/g, '')
  return figures === '' ? null : Number(figures.slice(0, 12))
}

/** A count as people write it: 12.500. */
export const figure = (count: number): string => digits.format(count)

const compact = new Intl.NumberFormat('id-ID', { notation: 'compact', maximumFractionDigits: 1 })

/** Where there is no room for digits: Rp1,2 jt. */
export const shortRupiah = (amount: number): string => `Rp${compact.format(amount)}`
