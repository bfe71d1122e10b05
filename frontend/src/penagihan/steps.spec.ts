import { expect, it } from 'vitest'
import type { Authorization } from '@/api/gen/penagihan'
import { stepsOf, waitsFor } from './steps'

const yes = (role: string): Authorization => ({
  userId: role,
  role,
  decision: 'APPROVE',
  note: null,
  at: '2026-11-08T02:00:00Z',
})

it('waits for each of the two until that one has spoken', () => {
  const claim = { open: true, authorizations: [yes('bendahara')] }

  expect(waitsFor(claim, 'admin-keuangan')).toBe(true)
  expect(waitsFor(claim, 'bendahara')).toBe(false)
  expect(stepsOf(claim).map(({ given }) => given !== null)).toEqual([false, true])
})

it('waits for nobody once it is over, and never for the ones who only look', () => {
  expect(waitsFor({ open: false, authorizations: [] }, 'bendahara')).toBe(false)
  expect(waitsFor({ open: true, authorizations: [] }, 'pengurus')).toBe(false)
})
