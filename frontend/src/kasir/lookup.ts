import { get } from '@/api/client'
import type { GetApiIdentitySantriLookupData, SantriSummary } from '@/api/gen/identity'
import type { Allowance, GetApiSaldoSantriByIdAllowanceData } from '@/api/gen/saldo'

/** A card's token or a NIS, from a camera, a scanner or fingers. */
export const findSantri = (code: string): Promise<SantriSummary> =>
  get<GetApiIdentitySantriLookupData, SantriSummary>('/api/identity/santri/lookup', {
    query: { code },
  })

/** Enough or not, and today's rest; never the whole balance. */
export const allowance = (id: string, unitId: string, amount: number): Promise<Allowance> =>
  get<GetApiSaldoSantriByIdAllowanceData, Allowance>('/api/saldo/santri/{id}/allowance', {
    path: { id },
    query: { unitId, amount: String(amount) },
  })
