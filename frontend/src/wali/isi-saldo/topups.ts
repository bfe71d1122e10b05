import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { get, remove } from '@/api/client'
import { unlessTold } from '@/api/freshness'
import type {
  DeleteApiTopupRequestsByIdData,
  GetApiTopupBrivaData,
  GetApiTopupRequestsByIdData,
  Terms,
  TopupRequest,
} from '@/api/gen/topup'
import { listOf, LOOK_EVERY_MS } from './open'

export type { TopupRequest }

/** Somebody has just paid and looks at the screen. */
const WATCHED_MS = 5_000
const REQUESTS = '/api/topup/requests'
const LATEST = '5'

export function useLatestTopups(santri: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['topups', santri, 'latest'],
    refetchInterval: unlessTold(LOOK_EVERY_MS),
    queryFn: () => listOf({ santriId: toValue(santri), limit: LATEST }),
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
