import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed, reactive, type MaybeRefOrGetter } from 'vue'

interface Page<T> {
  items: T[]
  nextCursor: string | null
}

/** A list of the services, page after page, as one query for StateView and one for MoreButton. */
export function usePages<T>(
  queryKey: MaybeRefOrGetter<unknown>[],
  fetchPage: (cursor: string | undefined) => Promise<Page<T>>,
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
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
