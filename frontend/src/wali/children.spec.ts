import { expect, it } from 'vitest'
import { shortName } from './children'

const family = ['Muhammad Fauzan Hidayat', 'Muhammad Farhan Hidayat', 'Nabila Zahra Hidayat']
const short = (name: string) => shortName(name, family)

it('calls each child by as few words as tell it from its siblings', () => {
  expect(family.map(short)).toEqual(['Muhammad Fauzan', 'Muhammad Farhan', 'Nabila'])
})

it('does not call a child by a word that half the pondok bears', () => {
  expect(shortName('Siti Aminah Rahma', [])).toBe('Siti Aminah')
  expect(shortName('M. Ali', [])).toBe('M. Ali')
})

it('gives the whole name where a sibling’s begins with it', () => {
  expect(shortName('Ahmad', ['Ahmad', 'Ahmad Ridho'])).toBe('Ahmad')
  expect(shortName('Ahmad Ridho', ['Ahmad', 'Ahmad Ridho'])).toBe('Ahmad Ridho')
})
