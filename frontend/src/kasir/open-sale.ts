import type { SantriSummary } from '@/api/gen/identity'
import type { ReceiptData } from '@/struk/receipt'
import type { Cart, Order } from './cart'

export type Person = Pick<
  SantriSummary,
  'id' | 'nis' | 'name' | 'gender' | 'dormitory' | 'room' | 'photoUrl' | 'status'
>

/**
 * A sale from before its first sending until the cashier has seen its end. `state` is `open` while
 * the outcome is not known; then it is one or the other, for good.
 */
export interface OpenSale {
  key: string
  userId: string
  /** Paid with the PIN on this device, or asked for on the santri's own. */
  by: 'pin' | 'request'
  requestId?: string
  order: Order
  cart: Cart
  owner: Person
  buyer: Person
  total: number
  startedAt: number
  state: 'open' | 'sold' | 'not-charged'
  sale?: PaidReceipt
  /** Why nothing was charged, in words for the cashier. */
  why?: string
}

export type PaidReceipt = ReceiptData & { dailyRemaining: number | null }
