import { expect, it } from 'vitest'
import { shuffledDigits } from './shuffle'

it('shuffles all ten digits, and differently each time', () => {
  const orders = Array.from({ length: 20 }, () => shuffledDigits().join(''))

  for (const order of orders) expect([...order].sort().join('')).toBe('0123456789')
  expect(new Set(orders).size).toBeGreaterThan(15)
})
