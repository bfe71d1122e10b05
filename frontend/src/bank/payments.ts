import { get, post, remove } from '@/api/client'
import type {
  Day,
  DecisionBody,
  DeleteApiBrivaPaymentsByIdResolutionData,
  Difference,
  GetApiBrivaPaymentsData,
  GetApiBrivaReconciliationData,
  PagePayment,
  Payment,
  PostApiBrivaPaymentsByIdResolutionApproveData,
  PostApiBrivaPaymentsByIdResolutionData,
  PostApiBrivaReconciliationData,
  PostApiBrivaReconciliationDifferencesByIdDecisionData,
  ResolutionBody,
} from '@/api/gen/briva'

const PAYMENTS = '/api/briva/payments'
const RECONCILIATION = '/api/briva/reconciliation'
/** The bank is asked for its report meanwhile. */
const BANK_PATIENCE_MS = 60_000

export const paymentPage = (query: GetApiBrivaPaymentsData['query']): Promise<PagePayment> =>
  get<GetApiBrivaPaymentsData, PagePayment>(PAYMENTS, { query })

export const resolve = (id: string, body: ResolutionBody): Promise<Payment> =>
  post<PostApiBrivaPaymentsByIdResolutionData, Payment>(`${PAYMENTS}/{id}/resolution`, {
    path: { id },
    body,
  })

/** `santriId` is the one that was seen: what changed meanwhile is not agreed to. */
export const approveCredit = (id: string, santriId: string, pin: string): Promise<Payment> =>
  post<PostApiBrivaPaymentsByIdResolutionApproveData, Payment>(
    `${PAYMENTS}/{id}/resolution/approve`,
    { path: { id }, body: { santriId, pin } },
  )

export const dropCredit = (id: string): Promise<void> =>
  remove<DeleteApiBrivaPaymentsByIdResolutionData, void>(`${PAYMENTS}/{id}/resolution`, {
    path: { id },
  })

export const dayOf = (date: string): Promise<Day> =>
  get<GetApiBrivaReconciliationData, Day>(RECONCILIATION, { query: { date } })

export const compareDay = (date: string): Promise<Day> =>
  post<PostApiBrivaReconciliationData, Day>(RECONCILIATION, {
    query: { date },
    patience: BANK_PATIENCE_MS,
  })

export const decide = (id: string, body: DecisionBody): Promise<Difference> =>
  post<PostApiBrivaReconciliationDifferencesByIdDecisionData, Difference>(
    `${RECONCILIATION}/differences/{id}/decision`,
    { path: { id }, body },
  )
