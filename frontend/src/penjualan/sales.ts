import { get, post } from '@/api/client'
import type {
  GetApiPosTransactionsData,
  PageSoldEntry,
  PostApiPosTransactionsByIdVoidData,
  VoidAnswer,
} from '@/api/gen/pos'
import type { BadgeTone } from '@/ui/StatusBadge.vue'

export const salesOfToday = (
  today: string,
  status: string,
  cursor: string | undefined,
): Promise<PageSoldEntry> =>
  get<GetApiPosTransactionsData, PageSoldEntry>('/api/pos/transactions', {
    query: { from: today, to: today, status, cursor },
  })

export const voidSale = (id: string, reason: string, pin: string): Promise<VoidAnswer> =>
  post<PostApiPosTransactionsByIdVoidData, VoidAnswer>('/api/pos/transactions/{id}/void', {
    path: { id },
    body: { reason, pin },
  })

export const statusTone = (status: string): BadgeTone =>
  (({ COMPLETED: 'good', VOIDED: 'warn', DECLINED: 'bad' }) as const)[status] ?? 'calm'
