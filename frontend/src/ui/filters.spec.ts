import { expect, it } from 'vitest'
import { readFilters, writeFilters } from './filters'

const first = { q: '', status: 'SUBMITTED', sort: '-net' }

it('writes only what somebody chose, and reads the same back', () => {
  const chosen = { ...first, q: 'KLM-1', status: '' }

  const address = writeFilters(first, chosen, {})

  expect(address).toEqual({ q: 'KLM-1', status: '' })
  expect(readFilters(first, address)).toEqual(chosen)
})

it('forgets what was taken back and leaves what is not its own', () => {
  expect(writeFilters(first, first, { q: 'KLM-1', tab: 'days' })).toEqual({ tab: 'days' })
})

it('takes no address for more than words', () => {
  expect(readFilters(first, { q: ['a', 'b'], status: null, other: 'x' })).toEqual(first)
})
