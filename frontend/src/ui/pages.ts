import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed, reactive, toValue, type MaybeRefOrGetter } from 'vue'

interface Page<T> {
  items: T[]
  nextCursor: string | null
}

const SELDOM_MS = 60_000
/** Whoever has read on so far is reading, and waits for nothing at the top. */
const READING = 3

/**
 * A list of the services, page after page, as one query for StateView and one for MoreButton; asked
 * anew after `again` milliseconds, for what came meanwhile.
 */
export function usePages<T>(
  queryKey: MaybeRefOrGetter<unknown>[],
  fetchPage: (cursor: string | undefined) => Promise<Page<T>>,
  again: MaybeRefOrGetter<number> = SELDOM_MS,
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: computed(() => {
      const pause = toValue(again)
      return ({ state }: { state: { data?: { pages: unknown[] } } }) =>
        (state.data?.pages.length ?? 0) > READING ? false : pause
    }),
  })
  const items = computed(() => query.data.value?.pages.flatMap((page) => page.items))
  return {
    all: { data: items, error: query.error, isFetching: query.isFetching, refetch: query.refetch },
    more: reactive({
      hasNextPage: query.hasNextPage,
      isFetchingNextPage: query.isFetchingNextPage,
      fetchNextPage: query.fetchNextPage,
    }),
  }
}
