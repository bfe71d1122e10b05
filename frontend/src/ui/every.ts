interface Page<T> {
  items: T[]
  nextCursor: string | null
}

/** A list read to its end, where all of it is needed at once. */
export async function everyItem<T>(
  fetchPage: (cursor: string | undefined) => Promise<Page<T>>,
): Promise<T[]> {
  const found: T[] = []
  let cursor: string | undefined
  do {
    const page = await fetchPage(cursor)
    found.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return found
}
