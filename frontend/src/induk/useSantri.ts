import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { santriById } from './santri'

/** Names seldom change; what a list names many times is asked for once. */
const FRESH_MS = 5 * 60_000

export const useSantri = (id: MaybeRefOrGetter<string | null>) =>
  useQuery({
    queryKey: ['santri', 'one', () => toValue(id)],
    enabled: () => Boolean(toValue(id)),
    staleTime: FRESH_MS,
    queryFn: () => santriById(toValue(id)!),
  })
