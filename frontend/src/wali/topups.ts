import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { get, remove } from '@/api/client'
import { unlessTold } from '@/api/freshness'
import type {
  DeleteApiTopupRequestsByIdData,
  GetApiTopupBrivaData,
  GetApiTopupRequestsByIdData,
  GetApiTopupRequestsData,
  PageTopupRequest,
  Terms,
  TopupRequest,
} from '@/api/gen/topup'

export type { TopupRequest }

const LOOK_EVERY_MS = 15_000
/** Somebody has just paid and looks at the screen. */
const WATCHED_MS = 5_000
const REQUESTS = '/api/topup/requests'
const LATEST = '5'

const list = (query: GetApiTopupRequestsData['query']) =>
  get<GetApiTopupRequestsData, PageTopupRequest>(REQUESTS, { query }).then(({ items }) => items)

/** The one that waits to be paid, if there is one. */
export function useOpenTopup(santri: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['topups', santri, 'open'],
    refetchInterval: unlessTold(LOOK_EVERY_MS),
    queryFn: async () =>
      (await list({ santriId: toValue(santri), status: 'AWAITING_PAYMENT', limit: '1' }))[0] ??
      null,
  })
}

export function useLatestTopups(santri: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['topups', santri, 'latest'],
    refetchInterval: unlessTold(LOOK_EVERY_MS),
    queryFn: () => list({ santriId: toValue(santri), limit: LATEST }),
  })
}

/** Followed until its money is in the balance. */
export function useTopup(id: MaybeRefOrGetter<string>) {
  const pause = unlessTold(WATCHED_MS, LOOK_EVERY_MS)
  return useQuery({
    queryKey: ['topup', id],
    staleTime: 0,
    refetchInterval: ({ state }) =>
      !state.data || ['AWAITING_PAYMENT', 'PAID'].includes(state.data.status) ? pause.value : false,
    queryFn: () =>
      get<GetApiTopupRequestsByIdData, TopupRequest>(`${REQUESTS}/{id}`, {
        path: { id: toValue(id) },
      }),
  })
}

export function useTerms() {
  return useQuery({
    queryKey: ['topup-terms'],
    staleTime: 10 * 60_000,
    queryFn: () => get<GetApiTopupBrivaData, Terms>('/api/topup/briva', {}),
  })
}

export const cancelTopup = (id: string): Promise<TopupRequest> =>
  remove<DeleteApiTopupRequestsByIdData, TopupRequest>(`${REQUESTS}/{id}`, { path: { id } })
