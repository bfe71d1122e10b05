import { expect, it } from 'vitest'
import { changes } from './changes'

it('tells what became of each field, what changed first', () => {
  const before = { name: 'Es Teh', price: 3_000, active: true }
  const after = { name: 'Es Teh', price: 3_500, active: false }

  expect(changes(before, after)).toEqual([
    { field: 'price', before: '3.000', after: '3.500' },
    { field: 'active', before: 'ya', after: 'tidak' },
    { field: 'name', before: 'Es Teh', after: 'Es Teh' },
  ])
})

it('tells the goods of a sale line by line, and a dash for what was not', () => {
  const after = { items: [{ name: 'Roti', quantity: 2 }] }

  expect(changes({}, after)).toEqual([
    { field: 'items', before: '–', after: 'name: Roti, quantity: 2' },
  ])
  expect(changes(null, undefined)).toEqual([])
})
