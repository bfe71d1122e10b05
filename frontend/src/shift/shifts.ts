import { useQuery, type QueryClient } from '@tanstack/vue-query'
import { get, post } from '@/api/client'
import type {
  CurrentShift,
  GetApiPosShiftsByIdData,
  GetApiPosShiftsCurrentData,
  GetApiPosShiftsData,
  PageShiftView,
  PostApiPosShiftsByIdCloseData,
  PostApiPosShiftsData,
  ShiftRecap,
  ShiftView,
} from '@/api/gen/pos'

export const shiftPage = (cursor: string | undefined): Promise<PageShiftView> =>
  get<GetApiPosShiftsData, PageShiftView>('/api/pos/shifts', { query: { cursor } })

export const shiftRecap = (id: string): Promise<ShiftRecap> =>
  get<GetApiPosShiftsByIdData, ShiftRecap>('/api/pos/shifts/{id}', { path: { id } })

/** The same shift again where one is open: nothing is lost by asking twice. */
export const openShift = (): Promise<ShiftView> =>
  post<PostApiPosShiftsData, ShiftView>('/api/pos/shifts', {})

export const closeShift = (id: string): Promise<ShiftRecap> =>
  post<PostApiPosShiftsByIdCloseData, ShiftRecap>('/api/pos/shifts/{id}/close', { path: { id } })

/** The cashier's own shift, on whatever device it was opened or closed. */
export const useCurrentShift = () =>
  useQuery({
    queryKey: ['shift', 'current'],
    queryFn: () => get<GetApiPosShiftsCurrentData, CurrentShift>('/api/pos/shifts/current', {}),
    refetchInterval: 60_000,
  })

export async function shiftsChanged(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: ['shift'] })
  await client.invalidateQueries({ queryKey: ['shifts'] })
}
