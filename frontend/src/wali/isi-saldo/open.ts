import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { get } from '@/api/client'
import { unlessTold } from '@/api/freshness'
import type { GetApiTopupRequestsData, PageTopupRequest } from '@/api/gen/topup'

export const LOOK_EVERY_MS = 15_000

export const listOf = (query: GetApiTopupRequestsData['query']) =>
  get<GetApiTopupRequestsData, PageTopupRequest>('/api/topup/requests', { query }).then(
    ({ items }) => items,
  )

/** The one that waits to be paid, if there is one; the home asks for nothing else of this folder. */
export function useOpenTopup(santri: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['topups', santri, 'open'],
    refetchInterval: unlessTold(LOOK_EVERY_MS),
    queryFn: async () =>
      (await listOf({ santriId: toValue(santri), status: 'AWAITING_PAYMENT', limit: '1' }))[0] ??
      null,
  })
}
