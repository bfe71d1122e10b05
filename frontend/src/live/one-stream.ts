import { watch } from 'vue'
import { tokens } from '@/api/client'
import { online } from '@/api/connection'
import { streaming } from '@/api/freshness'
import { listen, type Word } from './stream'

const NAME = 'saku-live'
/** Whoever has been out of sight for so long lets another tab listen. */
const OUT_OF_SIGHT_MS = 60_000

/** Between the tabs of a browser. */
type Message =
  | { user: string; word: Word; id: string | undefined }
  /** `missed`: words may have been lost before this. */
  | { user: string; open: boolean; missed: boolean }
  | { user: string; isThereOne: true }

export interface Hearer {
  hear(word: Word): void
  /** Nothing was heard until now: what is shown may be out of date. */
  missed(): void
}

async function ask(lastId: string | undefined, signal: AbortSignal): Promise<Response | null> {
  const token = await tokens.current()
  if (!token) return null
  const headers = new Headers({ Accept: 'text/event-stream', Authorization: `Bearer ${token}` })
  if (lastId) headers.set('Last-Event-ID', lastId)
  return fetch('/api/notifikasi/stream', { headers, signal, cache: 'no-store' })
}

/**
 * One stream for all tabs of a browser: the one that holds the lock listens and tells the others.
 * Ends with `signal`.
 */
export function hearTogether(user: string, hearer: Hearer, signal: AbortSignal): void {
  const channel = new BroadcastChannel(NAME)
  let lastId: string | undefined
  let mine = false
  /** Words may have been told before this tab listened, and after it had asked. */
  let late = true
  let wanting: AbortController | null = null
  let leaving: ReturnType<typeof setTimeout> | undefined

  const tell = (message: Message) => channel.postMessage(message)

  function take(word: Word, id: string | undefined) {
    lastId = id ?? lastId
    hearer.hear(word)
  }

  function opened(open: boolean, missed: boolean) {
    streaming.value = open
    if (!open) return
    if (missed || late) hearer.missed()
    late = false
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.user !== user) return
    if ('word' in data) take(data.word, data.id)
    else if ('open' in data) opened(data.open, data.missed)
    else if (mine) tell({ user, open: streaming.value, missed: false })
  }

  async function lead(enough: AbortSignal) {
    mine = true
    // Whoever listened before may have died without a word.
    opened(false, false)
    tell({ user, open: false, missed: false })
    await listen({
      ask,
      renew: () => tokens.renew(),
      lastId,
      signal: enough,
      hear(word, id) {
        take(word, id)
        tell({ user, word, id })
      },
      opened(open) {
        opened(open, true)
        tell({ user, open, missed: true })
      },
    })
    mine = false
  }

  function want() {
    clearTimeout(leaving)
    if (wanting || signal.aborted) return
    const own = (wanting = new AbortController())
    navigator.locks
      .request(NAME, { signal: own.signal }, () => lead(own.signal))
      .catch(() => {})
      .finally(() => wanting === own && (wanting = null))
  }

  function letGo() {
    wanting?.abort()
    wanting = null
  }

  function seen() {
    if (document.visibilityState === 'visible') want()
    else leaving = setTimeout(letGo, OUT_OF_SIGHT_MS)
  }

  // Nobody waits out a pause when the server is there again.
  const back = watch(online, (now) => {
    if (!now || !mine || streaming.value) return
    letGo()
    want()
  })

  document.addEventListener('visibilitychange', seen)
  signal.addEventListener('abort', () => {
    document.removeEventListener('visibilitychange', seen)
    back()
    clearTimeout(leaving)
    letGo()
    channel.close()
    streaming.value = false
  })
  seen()
  tell({ user, isThereOne: true })
}
