import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { get } from '@/api/client'
import { unlessTold } from '@/api/freshness'
import type {
  GetApiPosUnitsByUnitProductsData,
  GetApiPosUnitsData,
  PageProductView,
  PageUnitView,
  ProductView,
} from '@/api/gen/pos'
import type { GetApiRekapSantriByIdStatementData, Statement } from '@/api/gen/rekap'
import type { GetApiSaldoSantriByIdData, SantriBalance } from '@/api/gen/saldo'

export const LOOK_EVERY_MS = 15_000
const SELDOM_MS = 10 * 60_000
const ALL = '200'

export function useBalance(santri: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['balance', santri],
    refetchInterval: unlessTold(LOOK_EVERY_MS),
    queryFn: () =>
      get<GetApiSaldoSantriByIdData, SantriBalance>('/api/saldo/santri/{id}', {
        path: { id: toValue(santri) },
      }),
  })
}

export const statement = (
  id: string,
  query: GetApiRekapSantriByIdStatementData['query'],
): Promise<Statement> =>
  get<GetApiRekapSantriByIdStatementData, Statement>('/api/rekap/santri/{id}/statement', {
    path: { id },
    query,
  })

/** The newest movements, as many as fit on a screen. */
export function useLatest(santri: MaybeRefOrGetter<string>, count: number) {
  return useQuery({
    queryKey: ['movements', santri, 'latest', count],
    refetchInterval: unlessTold(LOOK_EVERY_MS),
    queryFn: () => statement(toValue(santri), { limit: String(count) }),
  })
}

export function useUnits() {
  const units = useQuery({
    queryKey: ['units'],
    staleTime: SELDOM_MS,
    queryFn: () =>
      get<GetApiPosUnitsData, PageUnitView>('/api/pos/units', { query: { limit: ALL } }),
  })
  const names = computed(
    () => new Map(units.data.value?.items.map(({ id, name }) => [id, name] as const)),
  )
  return { units, names }
}

/** Everything on all shelves, asked for only where some of it is spoken of. */
export function useProducts(wanted: () => boolean) {
  const { units } = useUnits()
  const all = computed(() => units.data.value?.items ?? [])
  const products = useQuery({
    queryKey: ['products', 'names', () => all.value.length],
    enabled: () => wanted() && all.value.length > 0,
    staleTime: SELDOM_MS,
    queryFn: async () => (await Promise.all(all.value.map(({ id }) => productsOf(id)))).flat(),
  })
  return computed(() => products.data.value ?? [])
}

export const productsOf = async (unit: string): Promise<ProductView[]> =>
  (
    await get<GetApiPosUnitsByUnitProductsData, PageProductView>('/api/pos/units/{unit}/products', {
      path: { unit },
      query: { limit: ALL },
    })
  ).items
