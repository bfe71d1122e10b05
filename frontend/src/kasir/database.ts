import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { ProductView, UnitView } from '@/api/gen/pos'
import type { Cart } from './cart'
import type { OpenSale } from './open-sale'

export interface ParkedCart {
  id: string
  userId: string
  cart: Cart
  parkedAt: number
}

export interface StoredCatalogue {
  unit: UnitView
  products: ProductView[]
  /** Names of what was sold most lately, the most sold first. */
  favourites: string[]
  savedAt: number
}

interface Saku extends DBSchema {
  carts: { key: string; value: Cart }
  parked: { key: string; value: ParkedCart; indexes: { user: string } }
  open: { key: string; value: OpenSale; indexes: { user: string } }
  catalogues: { key: string; value: StoredCatalogue }
}

let opened: Promise<IDBPDatabase<Saku>> | null = null

/** What must outlive the tab. A PIN is never among it. */
export function database(): Promise<IDBPDatabase<Saku>> {
  opened ??= openDB<Saku>('saku-kasir', 1, {
    upgrade(db) {
      db.createObjectStore('carts')
      db.createObjectStore('parked', { keyPath: 'id' }).createIndex('user', 'userId')
      db.createObjectStore('open', { keyPath: 'key' }).createIndex('user', 'userId')
      db.createObjectStore('catalogues')
    },
  })
  return opened
}

/** A reactive object cannot be cloned into the store; its plain copy can. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
