import type { Me } from './role'

const NAME = 'saku.me'

/**
 * Who used this device last: enough to open the right pages before, or without, the server's word.
 * Nothing in it opens anything; the tokens are in memory and in a cookie out of our reach.
 */
export function lastMe(): Me | null {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? 'null')
  } catch {
    return null
  }
}

export function rememberMe(me: Me | null): void {
  if (me) localStorage.setItem(NAME, JSON.stringify(me))
  else localStorage.removeItem(NAME)
}
