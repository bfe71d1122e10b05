import { useQuery } from '@tanstack/vue-query'
import { get } from '@/api/client'
import { unlessTold } from '@/api/freshness'
import type {
  GetApiPosPaymentRequestsByIdData,
  GetApiPosPaymentRequestsData,
  PagePaymentRequestView,
  PaymentRequestView,
} from '@/api/gen/pos'
import { LOOK_EVERY_MS, statement } from '@/saldo/queries'
import { usePages } from '@/ui/pages'
import { own } from './own'

const ASK_EVERY_MS = 3_000
/** A request waits for two minutes only. */
const ASK_WHEN_TOLD_MS = 15_000

export function useHistory() {
  const id = own()
  return usePages(
    ['movements', id, 'all'],
    (cursor) => statement(id, { limit: '20', cursor }),
    unlessTold(LOOK_EVERY_MS),
  )
}

/** Asked again and again: the cashier stands waiting. */
export function usePaymentRequests() {
  return useQuery({
    queryKey: ['payment-requests', own()],
    refetchInterval: unlessTold(ASK_EVERY_MS, ASK_WHEN_TOLD_MS),
    staleTime: 0,
    queryFn: () =>
      get<GetApiPosPaymentRequestsData, PagePaymentRequestView>('/api/pos/payment-requests', {
        query: { status: 'AWAITING_PIN' },
      }),
  })
}

/** Followed until it has an outcome. */
export function usePaymentRequest(id: string) {
  return useQuery({
    queryKey: ['payment-request', id],
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.status === 'AWAITING_PIN' ? ASK_EVERY_MS : false,
    queryFn: () =>
      get<GetApiPosPaymentRequestsByIdData, PaymentRequestView>('/api/pos/payment-requests/{id}', {
        path: { id },
      }),
  })
}
