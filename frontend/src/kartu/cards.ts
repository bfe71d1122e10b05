import { computed, ref, shallowRef } from 'vue'
import { problemText } from '@/api/problem-texts'
import { objectToLeaving } from '@/session/leaving'
import { shared } from '@/ui/shared'
import { makeCards } from './batch'
import { cardsInDrawer, findCard, forget, keep, type Bearer, type DrawerCard } from './drawer'
import { text } from './id'
import { issueCard } from './register'

const LOCK = 'saku-kartu'

/** The drawer of this device, and the batch that fills it. */
export const useCards = shared(() => {
  // Shallow, for what IndexedDB is given must be plain.
  const drawer = shallowRef<DrawerCard[]>([])
  /** What a batch left undone, and how far it had come. */
  const rest = shallowRef<{ made: number; left: Bearer[] }>({ made: 0, left: [] })
  const missing = shallowRef<Bearer[]>([])
  const batch = ref<{ done: number; all: number } | null>(null)
  const stopping = ref(false)
  const failure = ref('')

  const of = (state: DrawerCard['state']) =>
    computed(() => drawer.value.filter((card) => card.state === state))
  const made = of('made')
  const unsure = of('sent')
  const known = computed(() => new Map(drawer.value.map((card) => [card.santriId, card] as const)))

  async function look() {
    drawer.value = (await cardsInDrawer()).sort((a, b) => a.at - b.at)
  }

  async function make(bearers: Bearer[]) {
    if (batch.value || bearers.length === 0) return
    failure.value = ''
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (!lock) failure.value = text.make.elsewhere
      else await run(bearers)
    })
  }

  async function run(bearers: Bearer[]) {
    stopping.value = false
    batch.value = { done: 0, all: bearers.length }
    missing.value = []
    try {
      const end = await makeCards(
        bearers,
        { issue: issueCard, find: findCard, keep, forget },
        () => !stopping.value,
        (done) => (batch.value = { done, all: bearers.length }),
      )
      rest.value = { made: end.made, left: end.left }
      missing.value = end.missing
      if (end.failure) failure.value = problemText(end.failure)
    } finally {
      batch.value = null
      await look()
    }
  }

  function giveUp() {
    rest.value = { made: 0, left: [] }
  }

  /** They are on paper: their codes go, that they exist stays known. */
  async function printed() {
    for (const { santriId, bearer } of made.value) {
      await keep({ santriId, bearer, state: 'printed', at: Date.now() })
    }
    await look()
  }

  objectToLeaving(async () => {
    await look()
    return made.value.length > 0 ? text.print.kept(made.value.length) : null
  })

  return {
    rest,
    missing,
    batch,
    stopping,
    failure,
    made,
    unsure,
    known,
    look,
    make,
    giveUp,
    printed,
  }
})
