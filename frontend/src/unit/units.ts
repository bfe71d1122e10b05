import { patch, post } from '@/api/client'
import type {
  NewUnit,
  PatchApiPosUnitsByIdData,
  PostApiPosUnitsData,
  UnitChange,
  UnitView,
} from '@/api/gen/pos'

export const addUnit = (body: NewUnit): Promise<UnitView> =>
  post<PostApiPosUnitsData, UnitView>('/api/pos/units', { body })

export const changeUnit = (id: string, body: UnitChange): Promise<UnitView> =>
  patch<PatchApiPosUnitsByIdData, UnitView>('/api/pos/units/{id}', { path: { id }, body })
