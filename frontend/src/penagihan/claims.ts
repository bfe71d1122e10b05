import { call, get, post } from '@/api/client'
import { everyItem } from '@/ui/every'
import type {
  Claim,
  ClaimDecision,
  ClaimLine,
  ClaimStatus,
  Dispute,
  DisputeList,
  DisputeOutcome,
  GetApiPenagihanClaimsByIdData,
  GetApiPenagihanClaimsByIdDisputesData,
  GetApiPenagihanClaimsByIdTransactionsData,
  GetApiPenagihanClaimsByIdVerificationData,
  GetApiPenagihanClaimsData,
  GetApiPenagihanClaimsPreviewData,
  PageClaim,
  PageClaimLine,
  PostApiPenagihanClaimsByIdAuthorizationsData,
  PostApiPenagihanClaimsByIdCancelData,
  PostApiPenagihanClaimsByIdDisputesByDisputeIdCommentsData,
  PostApiPenagihanClaimsByIdDisputesByDisputeIdResolutionData,
  PostApiPenagihanClaimsByIdDisputesData,
  PostApiPenagihanClaimsByIdReceiptData,
  PostApiPenagihanClaimsData,
  Preview,
  Verification,
} from '@/api/gen/penagihan'
import './problem-texts'

const CLAIMS = '/api/penagihan/claims'

export interface Days {
  from: string
  to: string
}

export const claimPage = (
  cursor: string | undefined,
  { status, unitId }: { status?: string; unitId?: string } = {},
): Promise<PageClaim> =>
  get<GetApiPenagihanClaimsData, PageClaim>(CLAIMS, { query: { cursor, status, unitId } })

const OPEN: ClaimStatus[] = ['SUBMITTED', 'PARTIALLY_AUTHORIZED']

/** Those that wait for somebody of finance, the oldest first; they are few. */
export async function waitingClaims(unitId?: string): Promise<Claim[]> {
  const lists = await Promise.all(
    OPEN.map((status) => everyItem((cursor) => claimPage(cursor, { status, unitId }))),
  )
  return lists.flat().sort((one, other) => one.submittedAt.localeCompare(other.submittedAt))
}

export const claimById = (id: string): Promise<Claim> =>
  get<GetApiPenagihanClaimsByIdData, Claim>(`${CLAIMS}/{id}`, { path: { id } })

export const preview = (days: Days): Promise<Preview> =>
  get<GetApiPenagihanClaimsPreviewData, Preview>(`${CLAIMS}/preview`, { query: { ...days } })

/** The id of the claim, also of one that is still being written (202). */
export async function submitClaim(
  key: string,
  days: Days,
  note: string,
  pin: string,
): Promise<string> {
  const body = { ...days, pin, ...(note ? { note } : {}) }
  const answer = await call<PostApiPenagihanClaimsData>('POST', CLAIMS, { body, key })
  const { id } = (await answer.json()) as Pick<Claim, 'id'>
  return id
}

export const cancelClaim = (id: string, reason: string): Promise<Claim> =>
  post<PostApiPenagihanClaimsByIdCancelData, Claim>(`${CLAIMS}/{id}/cancel`, {
    path: { id },
    body: { reason },
  })

export const takeCash = (id: string, pin: string): Promise<Claim> =>
  post<PostApiPenagihanClaimsByIdReceiptData, Claim>(`${CLAIMS}/{id}/receipt`, {
    path: { id },
    body: { pin },
  })

export const authorize = (
  id: string,
  decision: ClaimDecision,
  pin: string,
  note?: string,
): Promise<Claim> =>
  post<PostApiPenagihanClaimsByIdAuthorizationsData, Claim>(`${CLAIMS}/{id}/authorizations`, {
    path: { id },
    body: { decision, pin, ...(note ? { note } : {}) },
  })

/** The claim against what pos told sale by sale. */
export const verification = (id: string): Promise<Verification> =>
  get<GetApiPenagihanClaimsByIdVerificationData, Verification>(`${CLAIMS}/{id}/verification`, {
    path: { id },
  })

export const claimLines = (id: string, cursor: string | undefined): Promise<PageClaimLine> =>
  get<GetApiPenagihanClaimsByIdTransactionsData, PageClaimLine>(`${CLAIMS}/{id}/transactions`, {
    path: { id },
    query: { cursor },
  })

export const disputes = async (id: string): Promise<Dispute[]> =>
  (
    await get<GetApiPenagihanClaimsByIdDisputesData, DisputeList>(`${CLAIMS}/{id}/disputes`, {
      path: { id },
    })
  ).items

export const openDispute = (
  id: string,
  { transactionId, kind }: ClaimLine,
  reason: string,
): Promise<Dispute> =>
  post<PostApiPenagihanClaimsByIdDisputesData, Dispute>(`${CLAIMS}/{id}/disputes`, {
    path: { id },
    body: { transactionId, kind, reason },
  })

export const comment = (id: string, disputeId: string, text: string): Promise<Dispute> =>
  post<PostApiPenagihanClaimsByIdDisputesByDisputeIdCommentsData, Dispute>(
    `${CLAIMS}/{id}/disputes/{disputeId}/comments`,
    { path: { id, disputeId }, body: { text } },
  )

export const resolve = (
  id: string,
  disputeId: string,
  outcome: DisputeOutcome,
  note: string,
): Promise<Dispute> =>
  post<PostApiPenagihanClaimsByIdDisputesByDisputeIdResolutionData, Dispute>(
    `${CLAIMS}/{id}/disputes/{disputeId}/resolution`,
    { path: { id, disputeId }, body: { outcome, note } },
  )
