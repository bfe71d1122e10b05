import { reactive, ref } from 'vue'
import { ApiProblem } from '@/api/problem'
import { problemText } from '@/api/problem-texts'

type Faults<F> = Partial<Record<keyof F, string>>

/** A small form: what is wrong stands beside its field, what else went wrong above the button. */
export function useForm<F extends Record<string, string>>(
  initial: F,
  judge: (fields: F) => Faults<F>,
  send: (fields: F) => Promise<void>,
) {
  const fields = reactive({ ...initial }) as F
  const faults = ref<Faults<F>>({})
  const failure = ref('')
  const busy = ref(false)

  async function submit() {
    if (busy.value) return
    failure.value = ''
    faults.value = judge(fields)
    if (Object.keys(faults.value).length > 0) return
    busy.value = true
    try {
      await send(fields)
    } catch (error) {
      faults.value = told(error)
      if (Object.keys(faults.value).length === 0) failure.value = problemText(error)
    } finally {
      busy.value = false
    }
  }

  function told(error: unknown): Faults<F> {
    if (!(error instanceof ApiProblem)) return {}
    const named = Object.keys(initial).map((name) => [name, error.field(name)] as const)
    return Object.fromEntries(named.filter(([, detail]) => detail)) as Faults<F>
  }

  return { fields, faults, failure, busy, submit }
}
