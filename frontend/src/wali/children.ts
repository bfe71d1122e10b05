import { useQuery } from '@tanstack/vue-query'
import { get } from '@/api/client'
import type {
  GetApiIdentityMeSantriData,
  PageSantriSummary,
  SantriSummary as Child,
} from '@/api/gen/identity'
import { useSession } from '@/session/session'

export type { Child }

const FRESH_MS = 5 * 60_000

export function useChildren() {
  return useQuery({
    queryKey: ['children'],
    staleTime: FRESH_MS,
    queryFn: () =>
      get<GetApiIdentityMeSantriData, PageSantriSummary>('/api/identity/me/santri', {}).then(
        ({ items }) => items,
      ),
  })
}

/** Several wali may use one phone. */
const place = () => `saku.child.${useSession().me?.id ?? ''}`

/** The child this wali looked at last on this device. */
export const lastChild = (): string | null => localStorage.getItem(place())

export const rememberChild = (id: string): void => localStorage.setItem(place(), id)

export const forgetChild = (): void => localStorage.removeItem(place())

/** As few words of a name as tell it from its siblings': many a family has three Muhammads. */
export function shortName(name: string, siblings: string[]): string {
  const words = name.split(/\s+/)
  for (let count = 1; count < words.length; count++) {
    const short = words.slice(0, count).join(' ')
    const tells = siblings.every((other) => other === name || !`${other} `.startsWith(`${short} `))
    if (tells && !isTitle(words[count - 1]!)) return short
  }
  return name
}

/** What says nothing by itself: M., Siti, Muhammad. */
const isTitle = (word: string) => /^(m|moh|muh|mohammad|muhammad|siti|nur)\.?$/i.test(word)
