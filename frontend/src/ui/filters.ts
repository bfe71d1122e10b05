type Query = Record<string, unknown>

/** What an address says of the filters; what it does not name is as it is at first. */
export function readFilters<F extends Record<string, string>>(first: F, query: Query): F {
  const read = Object.keys(first).map((name) => {
    const said = query[name]
    return [name, typeof said === 'string' ? said : first[name]]
  })
  return Object.fromEntries(read) as F
}

/** The address that says these filters: only what differs from the first state, strangers kept. */
export function writeFilters<F extends Record<string, string>>(first: F, now: F, query: Query) {
  const written = { ...query }
  for (const name of Object.keys(first)) {
    if (now[name] === first[name]) delete written[name]
    else written[name] = now[name]
  }
  return written as Record<string, string>
}
