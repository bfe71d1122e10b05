import { openDB, type DBSchema } from 'idb'

/** Who a card is for, as it is printed. */
export interface Bearer {
  id: string
  name: string
  dormitory: string | null
  room: string | null
  photoUrl: string | null
}

/**
 * A card on its way to paper. `sent`: asked for, and no answer yet; `made`: its code waits here to
 * be printed; `printed`: the code is gone, only that it happened is known.
 */
export interface DrawerCard {
  santriId: string
  bearer: Bearer
  state: 'sent' | 'made' | 'printed'
  token?: string
  at: number
}

interface Drawer extends DBSchema {
  cards: { key: string; value: DrawerCard }
}

/**
 * A card's code is told once. It lies here from the moment it is told until somebody says that it
 * is on paper: a tab that closes in between would leave a santri with no card at all.
 */
const drawer = () =>
  openDB<Drawer>('saku-kartu', 1, {
    upgrade: (database) => void database.createObjectStore('cards', { keyPath: 'santriId' }),
  })

export const cardsInDrawer = async (): Promise<DrawerCard[]> => (await drawer()).getAll('cards')

export const findCard = async (santriId: string): Promise<DrawerCard | undefined> =>
  (await drawer()).get('cards', santriId)

export async function keep(card: DrawerCard): Promise<void> {
  await (await drawer()).put('cards', card)
}

export async function forget(santriId: string): Promise<void> {
  await (await drawer()).delete('cards', santriId)
}
