import { useQuery } from '@tanstack/vue-query'
import { ref } from 'vue'
import { get, post } from '@/api/client'
import type {
  GetApiIdentitySantriData,
  NewCard,
  PageSantriView,
  PostApiIdentitySantriByIdCardData,
  SantriView,
} from '@/api/gen/identity'

const PAGE = '200'

/** Everybody who may have a card. Rooms can only be chosen from a whole list, so it is read whole. */
export function useRegister() {
  const read = ref(0)
  const register = useQuery({
    queryKey: ['santri', 'register'],
    staleTime: 60_000,
    queryFn: async () => {
      const all: SantriView[] = []
      let cursor: string | undefined
      do {
        const { items, nextCursor } = await get<GetApiIdentitySantriData, PageSantriView>(
          '/api/identity/santri',
          { query: { status: 'ACTIVE', limit: PAGE, cursor } },
        )
        all.push(...items)
        read.value = all.length
        cursor = nextCursor ?? undefined
      } while (cursor)
      return all
    },
  })
  return { register, read }
}

export const issueCard = async (id: string): Promise<string> =>
  (
    await post<PostApiIdentitySantriByIdCardData, NewCard>('/api/identity/santri/{id}/card', {
      path: { id },
    })
  ).cardToken
