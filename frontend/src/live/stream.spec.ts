import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { listen, type Word } from './stream'

let server: Server | undefined
afterEach(() => (vi.restoreAllMocks(), server?.closeAllConnections(), server?.close()))

/** A notifikasi that answers each opening with the next of these. */
async function stream(
  ...answers: ((asked: IncomingMessage, answer: ServerResponse) => void)[]
): Promise<{ asked: IncomingMessage[]; address: string }> {
  const asked: IncomingMessage[] = []
  server = createServer((request, answer) => {
    const next = answers[Math.min(asked.push(request), answers.length) - 1]!
    next(request, answer)
  })
  await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready))
  return { asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const silent = (_: IncomingMessage, answer: ServerResponse) =>
  answer.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(':\n\n')

const saying =
  (...parts: string[]) =>
  async (_: IncomingMessage, answer: ServerResponse) => {
    answer.writeHead(200, { 'Content-Type': 'text/event-stream' })
    for (const part of parts) await new Promise((written) => answer.write(part, written))
    answer.end()
  }

function listening(
  address: string,
  { silence, pauses = 1 }: { silence?: number; pauses?: number } = {},
) {
  const words: Word[] = []
  const openings: boolean[] = []
  const enough = new AbortController()
  const renew = vi.fn(() => Promise.resolve())
  const over = listen({
    ask: (lastId, signal) =>
      fetch(address, { signal, headers: lastId ? { 'Last-Event-ID': lastId } : {} }),
    renew,
    hear: (word) => words.push(word),
    opened: (now) => openings.push(now),
    signal: enough.signal,
    silence,
    pauseOf: () => pauses,
  })
  return { words, openings, renew, end: () => (enough.abort(), over) }
}

const patience = { timeout: 20_000 }

it('hears words however the wire cuts them, and goes on behind the last one', async () => {
  const { asked, address } = await stream(
    saying(':\n\nid: 41\nevent: notific', 'ation\ndata: {"title":"Bel', 'anja"}\n', '\n'),
    saying('event: balance\ndata: {"objectId":"s"}\n\n'),
    silent,
  )
  const { words, openings, end } = listening(address)

  await vi.waitFor(() => expect(openings).toHaveLength(5), patience)
  expect(words).toEqual([
    { name: 'notification', data: { title: 'Belanja' } },
    { name: 'balance', data: { objectId: 's' } },
  ])
  expect(asked.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '41', '41'])
  await end()
  expect(openings).toEqual([true, false, true, false, true, false])
}, 30_000)

it('takes a stream that says nothing for dead', async () => {
  const { asked, address } = await stream(silent)
  const { end } = listening(address, { silence: 50 })

  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1), patience)
  await end()
}, 30_000)

it('comes back with a new token when the old one is refused or has had its time', async () => {
  const { asked, address } = await stream(
    (_, answer) => answer.writeHead(401).end(),
    saying('event: end\ndata: {"reason":"token_expired"}\n\n'),
    silent,
  )
  const { renew, words, end } = listening(address)

  await vi.waitFor(() => expect(asked).toHaveLength(3), patience)
  expect(renew).toHaveBeenCalledTimes(2)
  expect(words).toEqual([])
  await end()
}, 30_000)

it('does not push the others out again when a person has too many streams', async () => {
  const { asked, address } = await stream(
    saying('event: end\ndata: {"reason":"too_many_streams"}\n\n'),
  )
  const waits = vi.spyOn(globalThis, 'setTimeout')
  const { openings, end } = listening(address)

  await vi.waitFor(
    () => expect(waits.mock.calls.map(([, pause]) => pause)).toContain(60_001),
    patience,
  )
  expect(openings).toEqual([true, false])
  expect(asked).toHaveLength(1)
  await end()
}, 30_000)

it('stops for good when it is told to, also while it waits', async () => {
  const { asked, address } = await stream((_, answer) => answer.writeHead(503).end())
  const { end } = listening(address, { pauses: 600_000 })
  await vi.waitFor(() => expect(asked).toHaveLength(1), patience)
  await end()
})
