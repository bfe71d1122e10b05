import { createParser } from 'eventsource-parser'
import { pause, pauseAfter } from './pauses'

/** What notifikasi tells: a notification, or that something on a screen has changed. */
export interface Word {
  name: string
  data: Record<string, unknown>
}

export interface Listening {
  /** Opens the stream behind the notification of that id; null when the session is over. */
  ask(lastId: string | undefined, signal: AbortSignal): Promise<Response | null>
  /** A token that was refused or has had its time is good for nothing more. */
  renew(): Promise<unknown>
  hear(word: Word, id: string | undefined): void
  opened(now: boolean): void
  signal: AbortSignal
  lastId?: string
  /** A stream says something every 15 seconds; one that does not is dead. */
  silence?: number
  pauseOf?: (failures: number) => number
}

/** Why a stream is over; `gone` is the session, `lost` whatever nobody has told. */
type End = 'gone' | 'token' | 'crowded' | 'lost'

const SILENCE_MS = 40_000
const CROWDED_MS = 60_000
const STEADY_MS = 5_000

const ends: Record<string, End> = {
  token_expired: 'token',
  token_revoked: 'token',
  too_many_streams: 'crowded',
}

/** Listens until `signal` says no more or the session is over, and comes back whenever it breaks. */
export async function listen(listening: Listening): Promise<void> {
  const { signal, pauseOf = pauseAfter } = listening
  let failures = 0
  while (!signal.aborted) {
    const { end, lived } = await once(listening)
    if (signal.aborted || end === 'gone') return
    failures = lived ? 0 : failures + 1
    if (end === 'crowded') await pause(CROWDED_MS + pauseOf(failures), signal)
    else if (!lived || end === 'lost') await pause(pauseOf(failures), signal)
    if (end === 'token') await listening.renew().catch(() => failures++)
  }
}

/** One stream from its opening to its end. One that `lived` was no failure. */
async function once(listening: Listening): Promise<{ end: End; lived: boolean }> {
  const stop = new AbortController()
  const abort = () => stop.abort()
  listening.signal.addEventListener('abort', abort)
  let watch = setTimeout(abort, listening.silence ?? SILENCE_MS)
  const alive = () => {
    clearTimeout(watch)
    watch = setTimeout(abort, listening.silence ?? SILENCE_MS)
  }
  let since = Infinity
  const ended = (end: End) => ({ end, lived: performance.now() - since > STEADY_MS })
  try {
    const answer = await listening.ask(listening.lastId, stop.signal)
    if (!answer) return ended('gone')
    if (answer.status === 401) return ended('token')
    if (!answer.ok || !answer.body) return ended('lost')
    alive()
    since = performance.now()
    listening.opened(true)
    return ended(await read(answer.body, listening, alive))
  } catch {
    return ended('lost')
  } finally {
    clearTimeout(watch)
    abort()
    listening.signal.removeEventListener('abort', abort)
    if (since < Infinity) listening.opened(false)
  }
}

async function read(
  body: ReadableStream<Uint8Array>,
  listening: Listening,
  alive: () => void,
): Promise<End> {
  let end: End = 'lost'
  const parser = createParser({
    onEvent({ event = 'message', data, id }) {
      const told = JSON.parse(data) as Record<string, unknown>
      if (event === 'end') {
        end = ends[String(told['reason'])] ?? 'lost'
        return
      }
      if (id) listening.lastId = id
      listening.hear({ name: event, data: told }, id)
    },
  })
  const decoder = new TextDecoder()
  const reader = body.getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return end
    alive()
    parser.feed(decoder.decode(value, { stream: true }))
    if (end !== 'lost') return end
  }
}
