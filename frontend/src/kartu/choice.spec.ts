import { describe, expect, it } from 'vitest'
import type { SantriView } from '@/api/gen/identity'
import { dormitoriesOf, fitting, roomsOf } from './choice'

const santri = (name: string, nis: string, dormitory: string | null, room: string | null) =>
  ({ id: nis, name, nis, dormitory, room }) as SantriView

const all = [
  santri('Zaid Mubarak', '2026003', 'Al-Fatih', '10'),
  santri('Ahmad Fauzi', '2026001', 'Al-Fatih', '2'),
  santri('Umar Hamdan', '2026002', 'Al-Fatih', '2'),
  santri('Ali Ridho', '2026004', null, null),
]
const names = (words = '', dormitory = '', room = '') =>
  fitting(all, { words, dormitory, room }).map(({ name }) => name)

describe('choosing santri', () => {
  it('has them in the order of their beds, room 2 before room 10', () => {
    expect(names()).toEqual(['Ali Ridho', 'Ahmad Fauzi', 'Umar Hamdan', 'Zaid Mubarak'])
  })

  it('finds parts of a name in any order, and a NIS', () => {
    expect(names('fauzi ah')).toEqual(['Ahmad Fauzi'])
    expect(names('2026003')).toEqual(['Zaid Mubarak'])
  })

  it('keeps to a dormitory and a room', () => {
    expect(names('', 'Al-Fatih', '2')).toEqual(['Ahmad Fauzi', 'Umar Hamdan'])
    expect(dormitoriesOf(all)).toEqual(['Al-Fatih'])
    expect(roomsOf(all, 'Al-Fatih')).toEqual(['2', '10'])
  })
})
