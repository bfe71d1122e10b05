import type { QueryClient } from '@tanstack/vue-query'
import { watch } from 'vue'
import type { Router } from 'vue-router'
import { makeAllStale, makeStale } from '@/live/concerns'
import { hearTogether } from '@/live/one-stream'
import { returnAddress } from '@/session/guard'
import { beforeLeaving } from '@/session/leaving'
import { useSession } from '@/session/session'
import { isBusy } from '@/shell/busy'
import { toast } from '@/ui/toasts'
import { announcer } from './announce'
import { text } from './id'
import { tellRead } from './inbox'
import { keepPromise, silence, silenceUntold } from './push'

/** Whoever is logged in hears what happens, for as long as they are. */
export function startNews(queries: QueryClient, router: Router): void {
  const session = useSession()
  const announce = announcer(router)

  watch(
    () => (session.me && !session.needsPassword ? session.me.id : null),
    (person, _, onCleanup) => {
      if (!person) return
      const over = new AbortController()
      onCleanup(() => over.abort())
      hearTogether(
        person,
        {
          hear(word) {
            makeStale(queries, word)
            announce(word)
          },
          missed: () => makeAllStale(queries),
        },
        over.signal,
      )
      void keepPromise(person).catch(() => {})
    },
    { immediate: true },
  )

  beforeLeaving(silence)
  watch(
    () => session.me,
    (me) => me ?? void silenceUntold().catch(() => {}),
  )

  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (data?.resubscribed) void (session.me && keepPromise(session.me.id))
    if (typeof data?.open !== 'string') return
    const to = returnAddress(data.open)
    // Nobody is taken away from a sale by what they tapped beside it.
    if (isBusy()) return toast(text.title, { to })
    void router.push(to)
    if (data.id) void tellRead(data.id).catch(() => {})
  })
}
