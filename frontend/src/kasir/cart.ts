import type { ItemForm, ProductView, PurchaseForm } from '@/api/gen/pos'

export const MOST_LINES = 100
export const MOST_OF_ONE = 999

export interface CartLine {
  id: string
  /** Null for a line of free amount. */
  productId: string | null
  name: string
  catalogPrice: number | null
  unitPrice: number
  quantity: number
  /** Rupiah off the whole line. */
  discount: number
  reason: string
}

export interface Cart {
  lines: CartLine[]
  /** Rupiah off the whole purchase. */
  discount: number
  discountReason: string
}

export const emptyCart = (): Cart => ({ lines: [], discount: 0, discountReason: '' })

export const lineTotal = (line: CartLine): number => line.quantity * line.unitPrice - line.discount

export const subtotal = (cart: Cart): number =>
  cart.lines.reduce((sum, line) => sum + lineTotal(line), 0)

export const total = (cart: Cart): number => subtotal(cart) - cart.discount

export const pieces = (cart: Cart): number =>
  cart.lines.reduce((sum, line) => sum + line.quantity, 0)

export const piecesOf = (cart: Cart, productId: string): number =>
  cart.lines
    .filter((line) => line.productId === productId)
    .reduce((sum, line) => sum + line.quantity, 0)

/** A tap adds, another tap is one more. */
export function addProduct(cart: Cart, product: ProductView): Cart {
  const known = cart.lines.find((line) => line.productId === product.id)
  if (known) return setQuantity(cart, known.id, known.quantity + 1)
  return addLine(cart, {
    id: crypto.randomUUID(),
    productId: product.id,
    name: product.name,
    catalogPrice: product.price,
    unitPrice: product.price,
    quantity: 1,
    discount: 0,
    reason: '',
  })
}

export const addFreeLine = (cart: Cart, name: string, amount: number): Cart =>
  addLine(cart, {
    id: crypto.randomUUID(),
    productId: null,
    name,
    catalogPrice: null,
    unitPrice: amount,
    quantity: 1,
    discount: 0,
    reason: '',
  })

const addLine = (cart: Cart, line: CartLine): Cart =>
  cart.lines.length >= MOST_LINES ? cart : { ...cart, lines: [...cart.lines, line] }

/** None left is a line less. */
export function setQuantity(cart: Cart, id: string, quantity: number): Cart {
  if (quantity <= 0) return { ...cart, lines: cart.lines.filter((line) => line.id !== id) }
  return changeLine(cart, id, { quantity: Math.min(quantity, MOST_OF_ONE) })
}

export const changeLine = (cart: Cart, id: string, change: Partial<CartLine>): Cart => ({
  ...cart,
  lines: cart.lines.map((line) => (line.id === id ? { ...line, ...change } : line)),
})

/** A changed price or a discount is told why; a free line has no price to change. */
export const needsReason = (line: CartLine): boolean =>
  line.discount > 0 || (line.catalogPrice !== null && line.unitPrice !== line.catalogPrice)

export const isPayable = (cart: Cart): boolean =>
  cart.lines.length > 0 &&
  total(cart) > 0 &&
  cart.lines.every((line) => lineTotal(line) >= 0 && (!needsReason(line) || line.reason !== '')) &&
  (cart.discount === 0 || cart.discountReason !== '')

const item = (line: CartLine): ItemForm => ({
  ...(line.productId ? { productId: line.productId } : { name: line.name }),
  quantity: line.quantity,
  unitPrice: line.unitPrice,
  ...(line.discount > 0 ? { discount: line.discount } : {}),
  ...(needsReason(line) ? { reason: line.reason } : {}),
})

export type Order = Omit<PurchaseForm, 'pin'>

/** Whose money, who takes the goods (confirmed by the cashier, hence always named), and what. */
export const orderOf = (cart: Cart, ownerSantriId: string, userSantriId: string): Order => ({
  ownerSantriId,
  userSantriId,
  items: cart.lines.map(item),
  ...(cart.discount > 0 ? { discount: cart.discount, discountReason: cart.discountReason } : {}),
})
