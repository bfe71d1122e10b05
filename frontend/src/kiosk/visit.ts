import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, shallowRef } from 'vue'
import { callOpenly } from '@/api/client'
import type { SignedIn } from '@/api/gen/identity'
import { isProblem } from '@/api/problem'
import { problemText } from '@/api/problem-texts'
import { device } from './device'
import { text } from './id'

export interface Visit {
  number: number
  santriId: string
  name: string
  token: string
}

let number = 0

/**
 * One santri after the other. Card, token and figures are in the memory of this page only: a reload,
 * the back button or the next card finds nothing of the santri before.
 */
export function useVisit() {
  const queries = useQueryClient()
  const card = ref<string | null>(null)
  const visit = shallowRef<Visit | null>(null)
  const busy = ref(false)
  const failure = ref('')
  const gone = ref(false)

  const stage = computed(() => (visit.value ? 'money' : card.value ? 'pin' : 'wait'))

  function end(words = '') {
    card.value = null
    visit.value = null
    busy.value = false
    failure.value = words
    queries.removeQueries({ queryKey: ['kiosk'] })
  }

  function present(code: string) {
    end()
    card.value = code.trim()
  }

  async function open(pin: string) {
    const [kiosk, shown] = [device.value, card.value]
    if (!kiosk || !shown || busy.value) return
    busy.value = true
    failure.value = ''
    try {
      const { accessToken, user } = await callOpenly<SignedIn>(
        'POST',
        '/api/identity/kiosk/session',
        { kioskToken: kiosk.token, cardToken: shown, pin },
      )
      // Somebody else's card was shown, or they walked away, while the answer was on its way.
      if (card.value !== shown) return
      visit.value = {
        number: ++number,
        santriId: user.santriId ?? '',
        name: user.name,
        token: accessToken,
      }
    } catch (error) {
      if (card.value === shown) refuse(error)
    } finally {
      if (card.value === shown) busy.value = false
    }
  }

  function refuse(error: unknown) {
    if (isProblem(error, 'pin_invalid')) failure.value = problemText(error)
    else if (isProblem(error, 'not_found')) end(text.wait.unknown)
    else if (isProblem(error, 'card_blocked')) end(text.blocked)
    else if (isProblem(error, 'unauthenticated')) gone.value = true
    else end(problemText(error))
  }

  return { stage, visit, busy, failure, gone, present, open, end }
}
