import { get } from '@/api/client'
import type {
  AuditEntry,
  ChainVerdict,
  GetApiIdentityAuditLogsData,
  GetApiIdentityAuditLogsVerifyData,
  PageAuditEntry,
} from '@/api/gen/identity'
import type { GetApiSaldoIntegrityData, Integrity } from '@/api/gen/saldo'

export const LOG = '/api/identity/audit-logs'

export type Entry = AuditEntry

export type LogFilters = Partial<
  Record<'q' | 'actor' | 'action' | 'objectId' | 'santriId' | 'unitId' | 'from' | 'to', string>
>

export const logPage = (filters: LogFilters, cursor: string | undefined): Promise<PageAuditEntry> =>
  get<GetApiIdentityAuditLogsData, PageAuditEntry>(LOG, { query: { ...filters, cursor } })

/** Both read all there is: a large pondok waits some seconds. */
const PATIENCE_MS = 120_000

export const verifyLog = (): Promise<ChainVerdict> =>
  get<GetApiIdentityAuditLogsVerifyData, ChainVerdict>(`${LOG}/verify`, { patience: PATIENCE_MS })

export const verifyMoney = (): Promise<Integrity> =>
  get<GetApiSaldoIntegrityData, Integrity>('/api/saldo/integrity', { patience: PATIENCE_MS })
