import { computed } from 'vue'
import type { ProductView } from '@/api/gen/pos'
import type { StoredCatalogue } from './database'
import { text } from './id'

export const FAVOURITES = 12

export interface Shelf {
  name: string
  products: ProductView[]
}

/** Favourites first, then the categories by name. */
export function shelves(catalogue: Pick<StoredCatalogue, 'products' | 'favourites'>): Shelf[] {
  const { products, favourites } = catalogue
  const byName = new Map(products.map((product) => [product.name, product]))
  const often = favourites.flatMap((name) => byName.get(name) ?? [])
  const categories = new Map<string, ProductView[]>()
  for (const product of products) {
    const category = product.category ?? text.others
    categories.set(category, [...(categories.get(category) ?? []), product])
  }
  return [
    { name: text.favourites, products: [...new Set([...often, ...products])].slice(0, FAVOURITES) },
    ...[...categories]
      .sort(([one], [other]) => one.localeCompare(other, 'id'))
      .map(([name, its]) => ({ name, products: its })),
  ]
}

export const useShelves = (catalogue: () => StoredCatalogue | undefined) =>
  computed(() => {
    const known = catalogue()
    return known ? shelves(known) : []
  })
