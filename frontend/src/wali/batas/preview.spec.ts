import { expect, it } from 'vitest'
import { doubt, sentence, today, type UnitRule } from './preview'

const names: Record<string, string> = { a: 'Kantin Putra', b: 'Koperasi', c: 'Laundry' }
const say = (daily: number | null, weekly: number | null, ...rules: UnitRule[]) =>
  sentence('Ahmad', { daily, weekly }, rules, (id) => names[id]!)
const limited = (unitId: string, dailyLimit: number) => ({ unitId, blocked: false, dailyLimit })
const blocked = (unitId: string) => ({ unitId, blocked: true, dailyLimit: null })

it('says in one sentence what a child may', () => {
  expect(say(20_000, null, limited('a', 10_000))).toBe(
    'Ahmad boleh belanja Rp20.000 sehari, paling banyak Rp10.000 di Kantin Putra.',
  )
  expect(say(20_000, 100_000)).toBe('Ahmad boleh belanja Rp20.000 sehari dan Rp100.000 sepekan.')
  expect(say(null, 60_000)).toBe('Ahmad boleh belanja Rp60.000 sepekan.')
  expect(say(20_000, 90_000, limited('a', 9_000), limited('b', 5_000))).toBe(
    'Ahmad boleh belanja Rp20.000 sehari dan Rp90.000 sepekan, paling banyak Rp9.000 sehari di Kantin Putra dan paling banyak Rp5.000 sehari di Koperasi.',
  )
  expect(say(null, null)).toBe('Ahmad boleh belanja sampai saldonya habis.')
})

it('says where a child may not, and says nothing of a limit there', () => {
  expect(say(null, null, blocked('a'), { ...blocked('b'), dailyLimit: 5_000 }, blocked('c'))).toBe(
    'Ahmad boleh belanja sampai saldonya habis. Tidak boleh di Kantin Putra, Koperasi, dan Laundry.',
  )
})

it('doubts a week that is shorter than a day or never reached', () => {
  expect(doubt({ daily: 20_000, weekly: 10_000 })).toContain('lebih kecil')
  expect(doubt({ daily: 20_000, weekly: 150_000 })).toContain('Rp140.000')
  expect(doubt({ daily: 20_000, weekly: 140_000 })).toBe('')
  expect(doubt({ daily: null, weekly: 10_000 })).toBe('')
})

it('tells what is left of today under a new limit', () => {
  expect(today(20_000, 17_000)).toBe('Untuk hari ini masih tersisa Rp3.000.')
  expect(today(15_000, 17_000)).toContain('sampai besok')
  expect([today(null, 17_000), today(15_000, 0)]).toEqual(['', ''])
})
