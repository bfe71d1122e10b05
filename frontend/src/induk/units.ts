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
