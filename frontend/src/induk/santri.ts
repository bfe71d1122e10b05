import { get } from '@/api/client'
import type {
  GetApiIdentitySantriByIdData,
  GetApiIdentitySantriData,
  GetApiIdentitySantriLookupData,
  PageSantriView,
  SantriSummary,
  SantriView,
} from '@/api/gen/identity'

/** What one has to know of a santri to know them again. */
export type Known = Pick<
  SantriSummary,
  'id' | 'nis' | 'name' | 'dormitory' | 'room' | 'photoUrl' | 'status'
>

const SHOWN = '8'

export const santriMatching = async (words: string): Promise<SantriView[]> =>
  (
    await get<GetApiIdentitySantriData, PageSantriView>('/api/identity/santri', {
      query: { q: words, limit: SHOWN },
    })
  ).items

/** A card's token or a NIS. */
export const santriByCode = (code: string): Promise<SantriSummary> =>
  get<GetApiIdentitySantriLookupData, SantriSummary>('/api/identity/santri/lookup', {
    query: { code },
  })

export const santriById = (id: string): Promise<SantriView> =>
  get<GetApiIdentitySantriByIdData, SantriView>('/api/identity/santri/{id}', { path: { id } })

export const placeOf = ({ nis, dormitory, room }: Pick<Known, 'nis' | 'dormitory' | 'room'>) =>
  [nis, dormitory, room].filter(Boolean).join(' · ')
