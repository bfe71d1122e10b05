import { get } from '@/api/client'
import type { GetApiRekapUnitsByUnitIdData, UnitRecap } from '@/api/gen/rekap'
import type { Days } from './period'

export const unitRecap = (unitId: string, days: Days): Promise<UnitRecap> =>
  get<GetApiRekapUnitsByUnitIdData, UnitRecap>('/api/rekap/units/{unitId}', {
    path: { unitId },
    query: { ...days },
  })

export const fileTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

export type FileType = keyof typeof fileTypes

export const recapAddress = (unitId: string, { from, to }: Days): string =>
  `/api/rekap/units/${unitId}?from=${from}&to=${to}`
