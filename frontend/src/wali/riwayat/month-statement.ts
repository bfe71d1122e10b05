import { useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { unlessTold } from '@/api/freshness'
import type { Statement } from '@/api/gen/rekap'
import { LOOK_EVERY_MS, statement } from '@/saldo/queries'
import { everyItem } from '@/ui/every'
import { daysOf } from './month'

/** As much as one answer holds; hardly a child buys more often in a month. */
const PAGE = '200'

/** A whole month, so that it adds up, and so that a filter hides nothing on a later page. */
export function useMonth(santri: MaybeRefOrGetter<string>, month: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['movements', santri, 'month', month],
    refetchInterval: unlessTold(LOOK_EVERY_MS),
    queryFn: async (): Promise<Statement> => {
      const [id, days] = [toValue(santri), daysOf(toValue(month))]
      let head: Statement | undefined
      const items = await everyItem(async (cursor) => {
        const page = await statement(id, { ...days, limit: PAGE, cursor })
        head ??= page
        return page
      })
      return { ...head!, items }
    },
  })
}
