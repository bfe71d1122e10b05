/** Why somebody may not log out right now, in words for them; null when they may. */
export type Objection = () => Promise<string | null> | string | null

const objections = new Set<Objection>()

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
