import { get } from '@/api/client'
import type { GetApiRekapUnitsByUnitIdData, UnitRecap } from '@/api/gen/rekap'
import type { Days } from './period'

export const unitRecap = (unitId: string, days: Days): Promise<UnitRecap> =>
  get<GetApiRekapUnitsByUnitIdData, UnitRecap>('/api/rekap/units/{unitId}', {
    path: { unitId },
    query: { ...days },
  })

export const recapAddress = (unitId: string, { from, to }: Days): string =>
  `/api/rekap/units/${unitId}?from=${from}&to=${to}`
