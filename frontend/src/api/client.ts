import { check, heard } from './connection'
import { ApiProblem, NoAnswer } from './problem'

const PATIENCE_MS = 15_000

/** What the generated types say about one operation. */
interface Operation {
  body?: unknown
  path?: unknown
  query?: unknown
  url: string
}

type Given<O extends Operation> = {
  [
    P in keyof O as P extends 'path' | 'query' | 'body'
      ? [Exclude<O[P], undefined>] extends [never]
        ? never
        : P
      : never
  ]: O[P]
}

interface Also {
  /** The Idempotency-Key of a call marked (key). */
  key?: string
  accept?: string
  /** Of somebody who is not the session: a santri at a kiosk. It is never renewed. */
  token?: string
  patience?: number
}

type Options<O extends Operation> = Given<O> & Also

/** Where the Bearer token comes from; the session puts itself in here. */
export const tokens: { current(): Promise<string | null>; renew(): Promise<string | null> } = {
  current: () => Promise.resolve(null),
  renew: () => Promise.resolve(null),
}

function address(url: string, options: { path?: unknown; query?: unknown }): string {
  const path = (options.path ?? {}) as Record<string, string>
  const filled = url.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  )
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value))
  }
  return query.size > 0 ? `${filled}?${query}` : filled
}

/** One round over the network, without a second try. */
async function round(
  method: string,
  url: string,
  options: Also & { path?: unknown; query?: unknown; body?: unknown },
  token: string | null,
): Promise<Response> {
  const headers = new Headers({ Accept: options.accept ?? 'application/json' })
  if (token) headers.set('Authorization', `Bearer ${token}`)
  if (options.key) headers.set('Idempotency-Key', options.key)
  const bytes = options.body instanceof Blob
  if (options.body !== undefined && !bytes) headers.set('Content-Type', 'application/json')
  try {
    const answer = await fetch(address(url, options), {
      method,
      headers,
      body: bytes
        ? (options.body as Blob)
        : options.body === undefined
          ? null
          : JSON.stringify(options.body),
      signal: AbortSignal.timeout(options.patience ?? PATIENCE_MS),
    })
    heard()
    return answer
  } catch (cause) {
    void check()
    throw new NoAnswer(cause)
  }
}

async function problemOf(answer: Response): Promise<ApiProblem> {
  const body: unknown = await answer.json().catch(() => ({}))
  return new ApiProblem(answer.status, (body ?? {}) as Record<string, unknown>)
}

/** The raw answer of an accepted call. A token that was refused is renewed once: 401 did nothing. */
export async function call<O extends Operation>(
  method: string,
  url: O['url'],
  options: Options<O>,
): Promise<Response> {
  let answer = await round(method, url, options, options.token ?? (await tokens.current()))
  if (answer.status === 401 && !options.token) {
    const renewed = await tokens.renew()
    if (renewed) answer = await round(method, url, options, renewed)
  }
  if (!answer.ok) throw await problemOf(answer)
  return answer
}

/** A call that needs no session, such as the login itself. */
export async function callOpenly<R>(method: string, url: string, body?: unknown): Promise<R> {
  const answer = await round(method, url, { body }, null)
  if (!answer.ok) throw await problemOf(answer)
  return answer.status === 204 ? (undefined as R) : ((await answer.json()) as R)
}

const json =
  (method: string) =>
  async <O extends Operation, R>(url: O['url'], options: Options<O>): Promise<R> => {
    const answer = await call<O>(method, url, options)
    return answer.status === 204 ? (undefined as R) : ((await answer.json()) as R)
  }

export const get = json('GET')
export const post = json('POST')
export const put = json('PUT')
export const patch = json('PATCH')
export const remove = json('DELETE')

/** A picture or a file, which an address in the page could not ask for: it needs the token. */
export async function getFile(url: string, accept: string): Promise<Blob> {
  return (await call<{ url: string }>('GET', url, { accept })).blob()
}
