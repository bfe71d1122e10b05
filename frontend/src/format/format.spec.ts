import { describe, expect, it } from 'vitest'
import { isoDay, longDate, moment, shiftDay, time } from './dates'
import { parseRupiah, rupiah, signedRupiah } from './rupiah'

describe('money', () => {
  it('is written as people write it, without a space that could break', () => {
    expect(rupiah(12_500)).toBe('Rp12.500')
    expect(rupiah(0)).toBe('Rp0')
    expect(rupiah(-5_000)).toBe('−Rp5.000')
    expect(signedRupiah(50_000)).toBe('+Rp50.000')
  })

  it('is read from whatever somebody types', () => {
    expect(parseRupiah('Rp12.500')).toBe(12_500)
    expect(parseRupiah('1 500')).toBe(1_500)
    expect(parseRupiah('')).toBeNull()
    expect(parseRupiah('9'.repeat(40))).toBeLessThan(Number.MAX_SAFE_INTEGER)
  })
})

describe('time', () => {
  const noon = '2026-11-23T05:07:00Z'

  it('is told in the zone of the pondok, with a dot', () => {
    expect(time(noon)).toBe('12.07 WIB')
    expect(moment(noon)).toBe('23 Nov 2026 pukul 12.07 WIB')
    expect(longDate(noon)).toBe('Senin, 23 November 2026')
  })

  it('turns to the next day at midnight of the pondok', () => {
    expect(isoDay('2026-11-23T16:59:59Z')).toBe('2026-11-23')
    expect(isoDay('2026-11-23T17:00:00Z')).toBe('2026-11-24')
  })

  it('moves by whole days over the ends of months', () => {
    expect(shiftDay('2026-03-01', -1)).toBe('2026-02-28')
    expect(shiftDay('2026-12-31', 1)).toBe('2027-01-01')
  })
})
