import { describe, expect, it } from 'vitest'
import type { ProductView } from '@/api/gen/pos'
import { shelves } from './shelves'

const product = (name: string, category: string | null): ProductView => ({
  id: name,
  unitId: 'unit',
  name,
  price: 1_000,
  category,
  active: true,
})
const products = [
  product('Bakso', 'Makanan'),
  product('Es Teh', 'Minuman'),
  product('Kerupuk', 'Camilan'),
  product('Lain', null),
]

describe('the shelves of a till', () => {
  it('begin with what sells most, then everything else', () => {
    const [often] = shelves({ products, favourites: ['Es Teh', 'Sudah tidak dijual', 'Bakso'] })

    expect(often?.products.map(({ name }) => name)).toEqual(['Es Teh', 'Bakso', 'Kerupuk', 'Lain'])
  })

  it('hold every product once under its category', () => {
    const [, ...categories] = shelves({ products, favourites: [] })

    expect(categories.map(({ name }) => name)).toEqual(['Camilan', 'Lainnya', 'Makanan', 'Minuman'])
    expect(categories.flatMap((shelf) => shelf.products)).toHaveLength(products.length)
  })
})
