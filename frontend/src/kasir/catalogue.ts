import { useQuery } from '@tanstack/vue-query'
import { get } from '@/api/client'
import { everyItem } from '@/ui/every'
import type {
  GetApiPosUnitsByUnitProductsData,
  GetApiPosUnitsData,
  PageProductView,
  PageUnitView,
  ProductView,
} from '@/api/gen/pos'
import type { GetApiRekapUnitsByUnitIdData, UnitRecap } from '@/api/gen/rekap'
import { NoAnswer } from '@/api/problem'
import { isoDay, shiftDay } from '@/format/dates'
import { useSession } from '@/session/session'
import { database, type StoredCatalogue } from './database'
import { FAVOURITES } from './shelves'

const PAGE = '200'
const FAVOURITE_DAYS = 13

async function allProducts(unit: string): Promise<ProductView[]> {
  const all = await everyItem((cursor) =>
    get<GetApiPosUnitsByUnitProductsData, PageProductView>('/api/pos/units/{unit}/products', {
      path: { unit },
      query: { limit: PAGE, cursor },
    }),
  )
  return all
    .filter((product) => product.active)
    .sort((one, other) => one.name.localeCompare(other.name, 'id'))
}

/** A new unit has sold nothing; a recap that is away must not close the till. */
async function favouriteNames(unitId: string): Promise<string[]> {
  try {
    const recap = await get<GetApiRekapUnitsByUnitIdData, UnitRecap>('/api/rekap/units/{unitId}', {
      path: { unitId },
      query: { from: shiftDay(isoDay(), -FAVOURITE_DAYS), to: isoDay() },
    })
    return [...recap.items]
      .sort((one, other) => other.quantity - one.quantity)
      .map((item) => item.name)
      .slice(0, FAVOURITES)
  } catch {
    return []
  }
}

async function fetchCatalogue(unitId: string): Promise<StoredCatalogue> {
  const [units, products, favourites] = await Promise.all([
    get<GetApiPosUnitsData, PageUnitView>('/api/pos/units', { query: { limit: PAGE } }),
    allProducts(unitId),
    favouriteNames(unitId),
  ])
  const unit = units.items.find(({ id }) => id === unitId)
  if (!unit) throw new Error(`unit ${unitId} is not listed`)
  return { unit, products, favourites, savedAt: Date.now() }
}

/** The shelf of the own unit; without a connection, the one of last time. */
export function useCatalogue() {
  const session = useSession()
  return useQuery({
    queryKey: ['catalogue', () => session.me?.unitId],
    staleTime: 60_000,
    retry: false,
    queryFn: async (): Promise<StoredCatalogue> => {
      const unitId = session.me?.unitId ?? ''
      try {
        const fresh = await fetchCatalogue(unitId)
        await (await database()).put('catalogues', fresh, unitId)
        return fresh
      } catch (error) {
        const kept = await (await database()).get('catalogues', unitId)
        if (kept && error instanceof NoAnswer) return kept
        throw error
      }
    },
  })
}
