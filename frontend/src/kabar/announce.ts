import type { Router } from 'vue-router'
import type { Word } from '@/live/stream'
import { isBusy } from '@/shell/busy'
import { toast } from '@/ui/toasts'
import { text } from './id'
import type { Notice } from './inbox'

const NEW_MS = 60_000
/** What comes at once is said at once. */
const TOGETHER_MS = 400

/** Not while a sale stands on this screen, not where it is being read, not what the page says itself. */
export function isQuiet(path: string, type: string): boolean {
  return (
    isBusy() ||
    document.visibilityState === 'hidden' ||
    path.startsWith('/kabar') ||
    path.startsWith('/santri/bayar') ||
    (type === 'PAYMENT_REQUESTED' && path.startsWith('/santri'))
  )
}

/** Says that something new has come to whoever is looking at another page. */
export function announcer(router: Router): (word: Word) => void {
  let waiting: Notice[] = []

  function say() {
    const [first, ...more] = waiting
    waiting = []
    if (!first) return
    if (more.length > 0) toast(text.several(more.length + 1), { to: '/kabar' })
    else toast(first.title, { to: first.link })
  }

  return ({ name, data }) => {
    if (name !== 'notification') return
    const notice = data as unknown as Notice
    const isOld = Date.now() - Date.parse(notice.occurredAt) > NEW_MS
    if (isOld || isQuiet(router.currentRoute.value.path, notice.type)) return
    if (waiting.push(notice) === 1) setTimeout(say, TOGETHER_MS)
  }
}
