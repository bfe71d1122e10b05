import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get } from '@/api/client'
import { unlessTold } from '@/api/freshness'
import type {
  GetApiPosPaymentRequestsByIdData,
  GetApiPosPaymentRequestsData,
  GetApiPosUnitsByUnitProductsData,
  GetApiPosUnitsData,
  PagePaymentRequestView,
  PageProductView,
  PageUnitView,
  PaymentRequestView,
} from '@/api/gen/pos'
import type { GetApiRekapSantriByIdStatementData, Statement } from '@/api/gen/rekap'
import type { GetApiSaldoSantriByIdData, SantriBalance } from '@/api/gen/saldo'
import { useSession } from '@/session/session'
import { usePages } from '@/ui/pages'

const ASK_EVERY_MS = 3_000
/** A request waits for two minutes only. */
const ASK_WHEN_TOLD_MS = 15_000
const LOOK_EVERY_MS = 15_000
const ALL = '200'

const own = (): string => useSession().me?.santriId ?? ''

export function useBalance() {
  const id = own()
  return useQuery({
    queryKey: ['balance', id],
    refetchInterval: unlessTold(LOOK_EVERY_MS),
    queryFn: () =>
      get<GetApiSaldoSantriByIdData, SantriBalance>('/api/saldo/santri/{id}', { path: { id } }),
  })
}

/** The newest movements, as many as fit on a screen. */
export function useLatest(count: number) {
  const id = own()
  return useQuery({
    queryKey: ['movements', id, 'latest', count],
    refetchInterval: unlessTold(LOOK_EVERY_MS),
    queryFn: () => statement(id, String(count)),
  })
}

export function useHistory() {
  const id = own()
  return usePages(
    ['movements', id, 'all'],
    (cursor) => statement(id, '20', cursor),
    unlessTold(LOOK_EVERY_MS),
  )
}

const statement = (id: string, limit: string, cursor?: string): Promise<Statement> =>
  get<GetApiRekapSantriByIdStatementData, Statement>('/api/rekap/santri/{id}/statement', {
    path: { id },
    query: { limit, cursor },
  })

export function useUnitNames() {
  const units = useQuery({
    queryKey: ['units'],
    staleTime: 10 * 60_000,
    queryFn: () =>
      get<GetApiPosUnitsData, PageUnitView>('/api/pos/units', { query: { limit: ALL } }),
  })
  const names = computed(
    () => new Map(units.data.value?.items.map(({ id, name }) => [id, name] as const)),
  )
  return { units, names }
}

/** The names of what a wali has blocked; the catalogue is asked only where something is. */
export function useProductNames(wanted: () => boolean) {
  const { units } = useUnitNames()
  const all = computed(() => units.data.value?.items ?? [])
  const products = useQuery({
    queryKey: ['products', 'names', () => all.value.length],
    enabled: () => wanted() && all.value.length > 0,
    staleTime: 10 * 60_000,
    queryFn: () => Promise.all(all.value.map(({ id }) => productsOf(id))),
  })
  return computed(
    () => new Map(products.data.value?.flat().map(({ id, name }) => [id, name] as const)),
  )
}

const productsOf = async (unit: string) =>
  (
    await get<GetApiPosUnitsByUnitProductsData, PageProductView>('/api/pos/units/{unit}/products', {
      path: { unit },
      query: { limit: ALL },
    })
  ).items

/** Asked again and again: the cashier stands waiting. */
export function usePaymentRequests() {
  return useQuery({
    queryKey: ['payment-requests', own()],
    refetchInterval: unlessTold(ASK_EVERY_MS, ASK_WHEN_TOLD_MS),
    staleTime: 0,
    queryFn: () =>
      get<GetApiPosPaymentRequestsData, PagePaymentRequestView>('/api/pos/payment-requests', {
        query: { status: 'AWAITING_PIN' },
      }),
  })
}

/** Followed until it has an outcome. */
export function usePaymentRequest(id: string) {
  return useQuery({
    queryKey: ['payment-request', id],
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.status === 'AWAITING_PIN' ? ASK_EVERY_MS : false,
    queryFn: () =>
      get<GetApiPosPaymentRequestsByIdData, PaymentRequestView>('/api/pos/payment-requests/{id}', {
        path: { id },
      }),
  })
}
