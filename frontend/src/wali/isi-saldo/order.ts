import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { post } from '@/api/client'
import type { PostApiTopupBrivaData } from '@/api/gen/topup'
import { ApiProblem, isProblem, NoAnswer } from '@/api/problem'
import { problemText } from '@/api/problem-texts'
import type { TopupRequest } from './topups'
import { text } from './id'

/** The bank is asked in the same call. */
const PATIENCE_MS = 20_000

/** Asks for a number to pay to. The same amount asked again is the same request, under one key. */
export function useOrder(santri: string) {
  const queries = useQueryClient()
  const busy = ref(false)
  const fault = ref('')
  const failure = ref('')
  let attempt = { amount: 0, key: '' }

  /** The id of the request that is open now: the new one, or the one that was open already. */
  async function order(amount: number): Promise<string | undefined> {
    if (busy.value) return undefined
    if (attempt.amount !== amount) attempt = { amount, key: crypto.randomUUID() }
    busy.value = true
    fault.value = failure.value = ''
    try {
      const made = await post<PostApiTopupBrivaData, TopupRequest>('/api/topup/briva', {
        key: attempt.key,
        body: { santriId: santri, amount },
        patience: PATIENCE_MS,
      })
      queries.setQueryData(['topup', made.id], made)
      return made.id
    } catch (error) {
      if (isProblem(error, 'topup_already_open')) return String(error.figures['id'])
      if (error instanceof ApiProblem) fault.value = error.field('amount') ?? ''
      if (!fault.value)
        failure.value = error instanceof NoAnswer ? text.form.unsure : problemText(error)
      return undefined
    } finally {
      busy.value = false
      void queries.invalidateQueries({ queryKey: ['topups', santri] })
    }
  }

  return { busy, fault, failure, order }
}
