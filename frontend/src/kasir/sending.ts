import { call, get, post, remove } from '@/api/client'
import type {
  DeleteApiPosPaymentRequestsByIdData,
  GetApiPosPaymentRequestsByIdData,
  GetApiPosTransactionsByIdData,
  PaymentRequestView,
  PostApiPosPaymentRequestsData,
  PostApiPosTransactionsByKeyByKeySettleData,
  PostApiPosTransactionsData,
  SaleAnswer,
  SoldEntry,
} from '@/api/gen/pos'
import type { OpenSale, PaidReceipt } from './open-sale'
import { judge, type Outcome } from './outcome'

const SALES = '/api/pos/transactions'
/** The service knows, or says that it does not, within five seconds; the rest is the network's. */
const CHARGE_PATIENCE_MS = 20_000
const REQUESTS = '/api/pos/payment-requests'

async function judged(answering: Promise<Response>): Promise<Outcome<SaleAnswer>> {
  try {
    const answer = await answering
    if (answer.status === 202) return { kind: 'uncertain' }
    return { kind: 'sold', answer: (await answer.json()) as SaleAnswer }
  } catch (error) {
    return judge(error)
  }
}

/** The one call that carries a PIN away from this device. */
export const charge = (sale: OpenSale, pin: string): Promise<Outcome<SaleAnswer>> =>
  judged(
    call<PostApiPosTransactionsData>('POST', SALES, {
      body: { ...sale.order, pin },
      key: sale.key,
      patience: CHARGE_PATIENCE_MS,
    }),
  )

/** Asks what became of a key whose PIN is gone; a key without a sale is closed for ever. */
export const settle = (key: string): Promise<Outcome<SaleAnswer>> =>
  judged(
    call<PostApiPosTransactionsByKeyByKeySettleData>('POST', `${SALES}/by-key/{key}/settle`, {
      path: { key },
    }),
  )

/** Under the same key this is the same request, however often it is sent. */
export const askOnPhone = (sale: OpenSale): Promise<PaymentRequestView> =>
  post<PostApiPosPaymentRequestsData, PaymentRequestView>(REQUESTS, {
    body: sale.order,
    key: sale.key,
  })

export const paymentRequest = (id: string): Promise<PaymentRequestView> =>
  get<GetApiPosPaymentRequestsByIdData, PaymentRequestView>(`${REQUESTS}/{id}`, { path: { id } })

export const withdraw = (id: string): Promise<void> =>
  remove<DeleteApiPosPaymentRequestsByIdData, void>(`${REQUESTS}/{id}`, { path: { id } })

export const soldEntry = (id: string): Promise<SoldEntry> =>
  get<GetApiPosTransactionsByIdData, SoldEntry>(`${SALES}/{id}`, { path: { id } })

export const receiptOf = (
  sale: SaleAnswer | SoldEntry,
  names: Pick<PaidReceipt, 'ownerName' | 'ownerNis' | 'buyerName'>,
): PaidReceipt => ({
  id: sale.id,
  receiptNumber: sale.receiptNumber,
  items: sale.items,
  subtotal: sale.subtotal,
  discount: sale.discount,
  discountReason: sale.discountReason,
  total: sale.total,
  occurredAt: sale.occurredAt,
  dailyRemaining: 'dailyRemaining' in sale ? (sale.dailyRemaining ?? null) : null,
  ...names,
})
