import type { SaleAnswer } from '@/api/gen/pos'

/** What a receipt shows, from the answer to a sale or from the history. */
export type ReceiptData = Pick<
  SaleAnswer,
  | 'id'
  | 'receiptNumber'
  | 'items'
  | 'subtotal'
  | 'discount'
  | 'discountReason'
  | 'total'
  | 'occurredAt'
> & { ownerName: string; ownerNis: string; buyerName: string }
