import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { call, remove } from '@/api/client'
import type {
  DeleteApiPosPaymentRequestsByIdData,
  PaymentRequestView,
  PostApiPosPaymentRequestsByIdConfirmData,
} from '@/api/gen/pos'
import { isProblem, NoAnswer } from '@/api/problem'
import { problemText } from '@/api/problem-texts'
import { usePaymentRequest } from './queries'

/** Longer than the service needs to know, or to say that it does not know. */
const PATIENCE_MS = 20_000

export type Stage = 'asked' | 'working' | 'paid' | 'declined' | 'expired' | 'cancelled'

const outcomes: Record<PaymentRequestView['status'], Stage> = {
  AWAITING_PIN: 'asked',
  COMPLETED: 'paid',
  DECLINED: 'declined',
  EXPIRED: 'expired',
  CANCELLED: 'cancelled',
}

/**
 * What a request has come to: always the server's word. The request's id is the key, so that a
 * confirmation whose answer got lost is never a second payment.
 */
export function stageOf(request: PaymentRequestView, sending: boolean): Stage {
  const underWay = request.status === 'AWAITING_PIN' && request.transactionId !== null
  if (underWay || (sending && request.status === 'AWAITING_PIN')) return 'working'
  return outcomes[request.status]
}

export function usePayment(id: string) {
  const queries = useQueryClient()
  const request = usePaymentRequest(id)
  const sending = ref(false)
  const unsure = ref(false)
  const failure = ref('')
  const locked = ref(false)

  const stage = computed(() =>
    request.data.value ? stageOf(request.data.value, sending.value) : 'asked',
  )

  async function attempt(action: () => Promise<unknown>) {
    if (sending.value) return
    sending.value = true
    failure.value = ''
    unsure.value = false
    try {
      await action()
    } catch (error) {
      if (error instanceof NoAnswer) unsure.value = true
      else if (!isProblem(error, 'payment_request_closed')) failure.value = problemText(error)
      locked.value = isProblem(error, 'pin_locked')
    }
    const after = await request.refetch()
    if (after.isSuccess) unsure.value = false
    sending.value = false
    await Promise.all(
      ['balance', 'movements', 'payment-requests'].map((name) =>
        queries.invalidateQueries({ queryKey: [name] }),
      ),
    )
  }

  const confirm = (pin: string) =>
    attempt(() =>
      call<PostApiPosPaymentRequestsByIdConfirmData>(
        'POST',
        '/api/pos/payment-requests/{id}/confirm',
        { path: { id }, body: { pin }, patience: PATIENCE_MS },
      ),
    )

  const decline = () =>
    attempt(() =>
      remove<DeleteApiPosPaymentRequestsByIdData, void>('/api/pos/payment-requests/{id}', {
        path: { id },
      }),
    )

  return { request, stage, unsure, failure, locked, confirm, decline }
}
