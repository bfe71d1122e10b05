import { expect, it } from 'vitest'
import type { Claim } from '@/api/gen/penagihan'
import { timeline } from './timeline'

const claim = (change: Partial<Claim>): Claim => ({
  id: 'claim',
  claimNumber: 'KLM-1',
  unitId: 'unit',
  from: '2026-11-01',
  to: '2026-11-07',
  status: 'SUBMITTED',
  amount: 10_000,
  transactionCount: 1,
  items: [],
  discounts: 0,
  note: null,
  submittedBy: 'somebody',
  submittedAt: '2026-11-08T01:00:00Z',
  authorizations: [],
  disputed: false,
  settlementNumber: null,
  settledAt: null,
  end: null,
  receivedBy: null,
  receivedAt: null,
  open: true,
  ...change,
})
const words = (change: Partial<Claim>) => timeline(claim(change)).map((stop) => stop.words)

it('says what a claim waits for', () => {
  expect(words({}).at(-1)).toBe('Menunggu otorisasi Admin Keuangan dan Bendahara')
  expect(words({ status: 'PARTIALLY_AUTHORIZED' }).at(-1)).toBe('Menunggu satu otorisasi lagi')
})

it('tells a settled claim from its submission to the cash', () => {
  const at = '2026-11-08T02:00:00Z'
  const approval = (role: string) =>
    ({ userId: role, role, decision: 'APPROVE', note: null, at }) as const

  expect(
    words({
      status: 'SETTLED',
      authorizations: [approval('admin-keuangan'), approval('bendahara')],
      settledAt: at,
      receivedAt: at,
    }),
  ).toEqual([
    'Diajukan',
    'Disetujui Admin Keuangan',
    'Disetujui Bendahara',
    'Lunas: uang siap diambil',
    'Uang fisik diterima',
  ])
})
