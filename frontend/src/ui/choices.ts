export interface Choice {
  value: string
  words: string
}

/** What a filter may be set to; nothing chosen is all of them. */
export const choicesOf = (every: string, names: Record<string, string>): Choice[] => [
  { value: '', words: every },
  ...Object.entries(names).map(([value, words]) => ({ value, words })),
]
