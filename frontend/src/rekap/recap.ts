import { get } from '@/api/client'
import type {
  GetApiRekapUnitsByUnitIdData,
  GetApiRekapUnitsData,
  UnitRecap,
  UnitsRecap,
} from '@/api/gen/rekap'
import type { Days } from '@/ui/period'

export const unitRecap = (unitId: string, days: Days): Promise<UnitRecap> =>
  get<GetApiRekapUnitsByUnitIdData, UnitRecap>('/api/rekap/units/{unitId}', {
    path: { unitId },
    query: { ...days },
  })

export const unitsRecap = (days: Days): Promise<UnitsRecap> =>
  get<GetApiRekapUnitsData, UnitsRecap>('/api/rekap/units', { query: { ...days } })
