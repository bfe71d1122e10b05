import type { Router } from 'vue-router'
import type { Word } from '@/live/stream'
import { isBusy } from '@/shell/busy'
import { dismissLinks, toast } from '@/ui/toasts'
import { text } from './id'
import type { Notice } from './inbox'
import { isWorthSaying, type Told } from './worth'

/** What comes at once is said at once. */
const TOGETHER_MS = 400

/** Says that something new has come to whoever is looking at another page. */
export function announcer(router: Router): (word: Word) => void {
  let waiting: Notice[] = []

  function say() {
    const [first, ...more] = waiting
    waiting = []
    if (!first) return
    dismissLinks()
    if (more.length > 0) toast(text.several(more.length + 1), { to: '/kabar' })
    else toast(first.title, { to: first.link })
  }

  return ({ name, data }) => {
    if (name !== 'notification') return
    const notice = data as unknown as Notice & Told
    const { path } = router.currentRoute.value
    const isHidden = document.visibilityState === 'hidden'
    if (isBusy() || isHidden || !isWorthSaying(notice, path)) return
    if (waiting.push(notice) === 1) setTimeout(say, TOGETHER_MS)
  }
}
