import { call, get, post } from '@/api/client'
import type { GetApiRekapTopupsData, TopupRecap } from '@/api/gen/rekap'
import type {
  GetApiTopupRequestsByIdData,
  GetApiTopupRequestsData,
  PageTopupRequest,
  PostApiTopupCashByIdReversalApproveData,
  PostApiTopupCashByIdReversalData,
  PostApiTopupCashData,
  TopupRequest,
} from '@/api/gen/topup'

const CASH = '/api/topup/cash'
const REQUESTS = '/api/topup/requests'

/** What the service takes at once, unless it was told otherwise; it has the last word. */
export const SMALLEST = 1_000
export const LARGEST = 10_000_000

export type TopupFilter = NonNullable<GetApiTopupRequestsData['query']>

export const topupPage = (filter: TopupFilter): Promise<PageTopupRequest> =>
  get<GetApiTopupRequestsData, PageTopupRequest>(REQUESTS, { query: filter })

export const topupById = (id: string): Promise<TopupRequest> =>
  get<GetApiTopupRequestsByIdData, TopupRequest>(`${REQUESTS}/{id}`, { path: { id } })

export const sumsOf = (day: string): Promise<TopupRecap> =>
  get<GetApiRekapTopupsData, TopupRecap>('/api/rekap/topups', { query: { from: day, to: day } })

export const recordCash = (
  key: string,
  body: PostApiTopupCashData['body'],
): Promise<TopupRequest> => post<PostApiTopupCashData, TopupRequest>(CASH, { body, key })

export const askReversal = (id: string, reason: string, pin: string): Promise<TopupRequest> =>
  post<PostApiTopupCashByIdReversalData, TopupRequest>(`${CASH}/{id}/reversal`, {
    path: { id },
    body: { reason, pin },
  })

/** False while nobody knows yet (202): whoever approves again learns more. */
export async function approveReversal(id: string, pin: string): Promise<boolean> {
  const answer = await call<PostApiTopupCashByIdReversalApproveData>(
    'POST',
    `${CASH}/{id}/reversal/approve`,
    { path: { id }, body: { pin } },
  )
  return answer.status === 200
}

/** Short enough for paper and for the telephone: the end of the id, where chance is. */
export const codeOf = (id: string): string => id.slice(-12).toUpperCase()
