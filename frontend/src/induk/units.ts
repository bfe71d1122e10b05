import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get } from '@/api/client'
import type { GetApiPosUnitsData, PageUnitView, UnitView } from '@/api/gen/pos'
import { everyItem } from '@/ui/every'

const PAGE = '200'
const SELDOM_MS = 10 * 60_000
const words = new Intl.Collator('id', { numeric: true })

export const unitsByName = async (): Promise<UnitView[]> =>
  (
    await everyItem((cursor) =>
      get<GetApiPosUnitsData, PageUnitView>('/api/pos/units', { query: { limit: PAGE, cursor } }),
    )
  ).sort((one, other) => words.compare(one.name, other.name))

/** The units at hand, by their ids and as choices of a filter. */
export function useUnits(every: string) {
  const { data } = useQuery({ queryKey: ['units'], staleTime: SELDOM_MS, queryFn: unitsByName })
  const names = computed(() => new Map(data.value?.map(({ id, name }) => [id, name])))
  return {
    nameOf: (id: string | null) => (id && names.value.get(id)) || '–',
    choices: computed(() => [
      { value: '', words: every },
      ...(data.value ?? []).map(({ id, name }) => ({ value: id, words: name })),
    ]),
  }
}
