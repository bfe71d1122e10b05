export interface Change {
  field: string
  before: string
  after: string
}

const digits = new Intl.NumberFormat('id-ID')

function told(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'number') return digits.format(value)
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(told).join('\n')
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${told(part)}`)
      .join(', ')
  }
  return String(value)
}

type Fields = Record<string, unknown> | null | undefined

/** What an entry says was so before and is so now, field by field, what changed first. */
export function changes(before: Fields, after: Fields): Change[] {
  const names = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])
  const all = [...names].map((field) => ({
    field,
    before: told(before?.[field]),
    after: told(after?.[field]),
  }))
  const moved = ({ before: was, after: is }: Change) => was !== is
  return [...all.filter(moved), ...all.filter((change) => !moved(change))]
}
