import { describe, expect, it } from 'vitest'
import type { PaymentRequestView } from '@/api/gen/pos'
import { stageOf } from './payment'

const request = (status: PaymentRequestView['status'], transactionId: string | null = null) =>
  ({ status, transactionId }) as PaymentRequestView

describe('the stage of a payment request', () => {
  it('asks for the PIN while nobody has answered', () => {
    expect(stageOf(request('AWAITING_PIN'), false)).toBe('asked')
  })

  it('is under way once it has become a transaction, also in a page that was loaded again', () => {
    expect(stageOf(request('AWAITING_PIN', 't'), false)).toBe('working')
  })

  it('asks no second PIN while the first is being sent', () => {
    expect(stageOf(request('AWAITING_PIN'), true)).toBe('working')
  })

  it.each([
    ['COMPLETED', 'paid'],
    ['DECLINED', 'declined'],
    ['EXPIRED', 'expired'],
    ['CANCELLED', 'cancelled'],
  ] as const)('believes the server that it is %s, also while sending', (status, stage) => {
    expect(stageOf(request(status), true)).toBe(stage)
  })
})
