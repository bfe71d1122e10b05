import type { RouteLocationNormalized, RouteLocationRaw, Router } from 'vue-router'
import { homeOf } from './role'
import { useSession } from './session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Open to people who are not logged in. */
    open?: boolean
    /** Stands alone, without the shell of a role. */
    bare?: boolean
    /** One thing to do: on a phone the places below make room for it. */
    focused?: boolean
    title?: string
  }
}

/** A comfort only: every service checks again. */
export function decide(
  to: RouteLocationNormalized,
  from: RouteLocationNormalized,
): RouteLocationRaw | true {
  const session = useSession()
  const { me } = session
  if (!me) return to.meta.open ? true : { name: 'login', query: lanjut(to) }
  if (session.needsPassword) return to.name === 'password' ? true : { name: 'password' }
  if (session.needsPin && to.name !== 'password') {
    return to.name === 'pin' ? true : { name: 'pin', query: lanjut(to) }
  }
  if (to.name === 'login' || to.path === '/') return homeOf(me.role)
  // Whoever was logged in here before left an address that is not for everybody.
  if (to.name === 'not-found' && from.name === 'login') return homeOf(me.role)
  return true
}

const lanjut = (to: RouteLocationNormalized) =>
  to.path === '/' || to.meta.open ? {} : { lanjut: to.fullPath }

/** Only an address of our own may be returned to. */
export function returnAddress(query: unknown): string {
  return typeof query === 'string' && /^\/(?![/\\])/.test(query) ? query : '/'
}

export function installGuard(router: Router): void {
  router.beforeEach(decide)
}
