import { ref } from 'vue'
import { problemText } from '@/api/problem-texts'

/** A new PIN, typed twice into one pad; `save` gets it when both typings agree. */
export function useNewPin(save: (pin: string) => Promise<void>, different: string) {
  // Not shown and not watched: it is here between the first and the second typing only.
  let first = ''
  const again = ref(false)
  const busy = ref(false)
  const failure = ref('')

  async function typed(pin: string) {
    failure.value = ''
    if (!again.value) {
      first = pin
      again.value = true
      return
    }
    const same = pin === first
    first = ''
    again.value = false
    if (!same) {
      failure.value = different
      return
    }
    busy.value = true
    try {
      await save(pin)
    } catch (error) {
      failure.value = problemText(error)
    } finally {
      busy.value = false
    }
  }

  return { again, busy, failure, typed }
}
