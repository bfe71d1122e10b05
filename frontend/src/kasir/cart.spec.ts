import { describe, expect, it } from 'vitest'
import type { ProductView } from '@/api/gen/pos'
import {
  addFreeLine,
  addProduct,
  changeLine,
  emptyCart,
  isPayable,
  MOST_LINES,
  MOST_OF_ONE,
  orderOf,
  pieces,
  setQuantity,
  total,
} from './cart'

const product = (name: string, price: number): ProductView => ({
  id: `id-${name}`,
  unitId: 'unit',
  name,
  price,
  category: null,
  active: true,
})
const tea = product('Es Teh', 2_500)
const rice = product('Nasi Goreng', 9_000)
const first = (cart: ReturnType<typeof emptyCart>) => cart.lines[0]!

describe('a cart', () => {
  it('counts a second tap on a product as one more of it', () => {
    const cart = addProduct(addProduct(addProduct(emptyCart(), tea), rice), tea)

    expect(cart.lines.map((line) => line.quantity)).toEqual([2, 1])
    expect(pieces(cart)).toBe(3)
    expect(total(cart)).toBe(14_000)
  })

  it('drops a line of which none is left', () => {
    const cart = addProduct(emptyCart(), tea)

    expect(setQuantity(cart, first(cart).id, 0).lines).toEqual([])
  })

  it('never holds more of one thing than a sale may', () => {
    const cart = addProduct(emptyCart(), tea)

    expect(first(setQuantity(cart, first(cart).id, 5_000)).quantity).toBe(MOST_OF_ONE)
  })

  it('never holds more lines than a sale may', () => {
    let cart = emptyCart()
    for (let line = 0; line < MOST_LINES + 5; line++)
      cart = addFreeLine(cart, `Barang ${line}`, 100)

    expect(cart.lines).toHaveLength(MOST_LINES)
  })

  it('leaves the cart it was made of as it was', () => {
    const before = addProduct(emptyCart(), tea)

    setQuantity(before, first(before).id, 9)
    addProduct(before, rice)

    expect(pieces(before)).toBe(1)
  })

  it('is not payable while a changed price lacks its reason', () => {
    const cart = addProduct(emptyCart(), rice)
    const cheaper = changeLine(cart, first(cart).id, { unitPrice: 7_000 })

    expect(isPayable(cheaper)).toBe(false)
    expect(isPayable(changeLine(cheaper, first(cart).id, { reason: 'Promo' }))).toBe(true)
  })

  it('is not payable while a discount lacks its reason or eats the whole price', () => {
    const cart = addProduct(emptyCart(), rice)

    expect(isPayable({ ...cart, discount: 500 })).toBe(false)
    expect(isPayable({ ...cart, discount: 500, discountReason: 'Promo' })).toBe(true)
    expect(isPayable({ ...cart, discount: 9_000, discountReason: 'Promo' })).toBe(false)
    expect(isPayable(emptyCart())).toBe(false)
  })
})

describe('an order', () => {
  it('names the confirmed buyer, and each line by product or by name, never by both', () => {
    const cart = addFreeLine(addProduct(emptyCart(), tea), 'Fotokopi', 1_500)

    expect(orderOf(cart, 'owner', 'buyer')).toEqual({
      ownerSantriId: 'owner',
      userSantriId: 'buyer',
      items: [
        { productId: 'id-Es Teh', quantity: 1, unitPrice: 2_500 },
        { name: 'Fotokopi', quantity: 1, unitPrice: 1_500 },
      ],
    })
  })

  it('tells reasons only where something was changed', () => {
    const cart = addProduct(emptyCart(), tea)
    const back = changeLine(cart, first(cart).id, { reason: 'Promo' })

    expect(orderOf(back, 'a', 'a').items[0]).not.toHaveProperty('reason')
  })
})
