import { effectScope, reactive, type UnwrapNestedRefs } from 'vue'

/** State of the whole app, made where it is first asked for; outlives every component. */
export function shared<T extends object>(setup: () => T): () => UnwrapNestedRefs<T> {
  let made: UnwrapNestedRefs<T> | undefined
  return () => (made ??= effectScope(true).run(() => reactive(setup()))!)
}
