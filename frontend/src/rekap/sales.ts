import { get } from '@/api/client'
import type { GetApiPosTransactionsByIdData, SoldEntry } from '@/api/gen/pos'
import type { GetApiRekapTransactionsData, PageSaleEntry } from '@/api/gen/rekap'

export interface SaleFilters {
  from?: string
  to?: string
  unitId?: string
  santriId?: string
  status?: string
}

export const salePage = (
  filters: SaleFilters,
  cursor: string | undefined,
): Promise<PageSaleEntry> =>
  get<GetApiRekapTransactionsData, PageSaleEntry>('/api/rekap/transactions', {
    query: { ...filters, cursor },
  })

/** As pos holds it: the recap follows a moment later. */
export const saleById = (id: string): Promise<SoldEntry> =>
  get<GetApiPosTransactionsByIdData, SoldEntry>('/api/pos/transactions/{id}', { path: { id } })
