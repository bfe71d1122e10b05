import type { SantriView } from '@/api/gen/identity'

export interface Choice {
  words: string
  dormitory: string
  room: string
}

const words = new Intl.Collator('id', { numeric: true })

const wanted = (choice: string, actual: string | null) => choice === '' || choice === (actual ?? '')

/** Who fits, in the order of beds: dormitory, room, name. */
export function fitting(
  santri: SantriView[],
  { words: typed, dormitory, room }: Choice,
): SantriView[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return santri
    .filter((one) => wanted(dormitory, one.dormitory) && wanted(room, one.room))
    .filter(({ name, nis }) => {
      const told = `${name} ${nis}`.toLowerCase()
      return parts.every((part) => told.includes(part))
    })
    .sort(
      (a, b) =>
        words.compare(a.dormitory ?? '', b.dormitory ?? '') ||
        words.compare(a.room ?? '', b.room ?? '') ||
        words.compare(a.name, b.name),
    )
}

const distinct = (names: (string | null)[]): string[] =>
  [...new Set(names.filter((name): name is string => Boolean(name)))].sort(words.compare)

export const dormitoriesOf = (santri: SantriView[]): string[] =>
  distinct(santri.map(({ dormitory }) => dormitory))

export const roomsOf = (santri: SantriView[], dormitory: string): string[] =>
  distinct(santri.filter((one) => wanted(dormitory, one.dormitory)).map(({ room }) => room))
