import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get } from '@/api/client'
import type { GetApiPosUnitsData, PageUnitView, UnitView } from '@/api/gen/pos'
import { everyItem } from '@/ui/every'

const PAGE = '200'
const words = new Intl.Collator('id', { numeric: true })

export const unitsByName = async (): Promise<UnitView[]> =>
  (
    await everyItem((cursor) =>
      get<GetApiPosUnitsData, PageUnitView>('/api/pos/units', { query: { limit: PAGE, cursor } }),
    )
  ).sort((one, other) => words.compare(one.name, other.name))

const SELDOM_MS = 10 * 60_000

/** The units at hand, by their ids and as choices of a filter. */
export function useUnits(every: string) {
  const query = useQuery({ queryKey: ['units'], staleTime: SELDOM_MS, queryFn: unitsByName })
  const names = computed(() => new Map(query.data.value?.map(({ id, name }) => [id, name])))
  const unknown = new Set<string>()

  /** A unit that was opened since is asked for, once. */
  function nameOf(id: string | null): string {
    const name = id && names.value.get(id)
    if (id && !name && query.data.value && !unknown.has(id)) {
      unknown.add(id)
      queueMicrotask(() => void query.refetch())
    }
    return name || '–'
  }

  return {
    nameOf,
    choices: computed(() => [
      { value: '', words: every },
      ...(query.data.value ?? []).map(({ id, name }) => ({ value: id, words: name })),
    ]),
  }
}
