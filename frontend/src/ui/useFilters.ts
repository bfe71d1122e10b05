import { computed, onScopeDispose, reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { readFilters, writeFilters } from './filters'

/** Long enough for somebody who types on. */
const TYPED_MS = 350

/**
 * A page's filters, kept in its address: they survive a reload, a link and the way back. Fields are
 * bound to `filters`; what is asked for is `asked`, which waits until a `typed` word has settled.
 */
export function useFilters<F extends Record<string, string>>(first: F, typed: (keyof F)[] = []) {
  const route = useRoute()
  const router = useRouter()
  const { path } = route
  const filters = reactive(readFilters(first, route.query)) as F
  const asked = reactive(readFilters(first, route.query)) as F
  let pause: ReturnType<typeof setTimeout> | undefined

  function settle() {
    clearTimeout(pause)
    Object.assign(asked, filters)
    const query = writeFilters(first, { ...filters }, route.query)
    if (route.path === path) void router.replace({ query, hash: route.hash })
  }

  watch(
    () => ({ ...filters }),
    (now, before) => {
      clearTimeout(pause)
      const changed = Object.keys(now).filter((name) => now[name] !== before[name])
      if (changed.some((name) => !typed.includes(name))) settle()
      else if (changed.length > 0) pause = setTimeout(settle, TYPED_MS)
    },
  )
  // The way back and forth, or a link to the same page.
  watch(
    () => route.query,
    (query) => {
      if (route.path !== path) return
      const said = readFilters(first, query)
      if (Object.keys(said).some((name) => said[name] !== asked[name])) {
        Object.assign(filters, said)
        Object.assign(asked, said)
      }
    },
  )
  onScopeDispose(() => clearTimeout(pause))

  return {
    filters,
    asked,
    clear: () => void Object.assign(filters, first),
    chosen: computed(() => Object.keys(first).some((name) => filters[name] !== first[name])),
  }
}
