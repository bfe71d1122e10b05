import { call, get, post } from '@/api/client'
import type {
  Claim,
  GetApiPenagihanClaimsByIdData,
  GetApiPenagihanClaimsData,
  GetApiPenagihanClaimsPreviewData,
  PageClaim,
  PostApiPenagihanClaimsByIdCancelData,
  PostApiPenagihanClaimsByIdReceiptData,
  PostApiPenagihanClaimsData,
  Preview,
} from '@/api/gen/penagihan'

const CLAIMS = '/api/penagihan/claims'

export interface Days {
  from: string
  to: string
}

export const claimPage = (cursor: string | undefined): Promise<PageClaim> =>
  get<GetApiPenagihanClaimsData, PageClaim>(CLAIMS, { query: { cursor } })

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
