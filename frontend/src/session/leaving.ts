/** Why somebody may not log out right now, in words for them; null when they may. */
export type Objection = () => Promise<string | null> | string | null

const objections = new Set<Objection>()
const farewells = new Set<() => Promise<unknown>>()

/** Nobody is held back by a service that does not answer. */
const PATIENCE_MS = 5_000

/** A feature that still owes an answer says so here. */
export function objectToLeaving(objection: Objection): void {
  objections.add(objection)
}

export async function objectionToLeaving(): Promise<string | null> {
  for (const objection of objections) {
    const reason = await objection()
    if (reason) return reason
  }
  return null
}

/** What this device still has to do under the name of who leaves. */
export function beforeLeaving(farewell: () => Promise<unknown>): void {
  farewells.add(farewell)
}

export async function sayFarewell(): Promise<void> {
  const all = Promise.allSettled([...farewells].map((farewell) => farewell()))
  await Promise.race([all, new Promise((late) => setTimeout(late, PATIENCE_MS))])
}
