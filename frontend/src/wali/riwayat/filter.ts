import type { Movement } from '@/api/gen/rekap'

/** Everything, what came in, or what one unit sold and gave back. */
export type Filter = 'all' | 'in' | `unit:${string}`

const isSale = ({ type }: Movement) => type.startsWith('PURCHASE')

export function filtered(movements: Movement[], filter: Filter): Movement[] {
  if (filter === 'all') return movements
  if (filter === 'in') return movements.filter((movement) => !isSale(movement))
  return movements.filter((movement) => isSale(movement) && `unit:${movement.unitId}` === filter)
}

/** The units of these movements, the one where most was spent first. */
export function unitsOf(movements: Movement[]): { id: string; name: string; spent: number }[] {
  const units = new Map<string, { id: string; name: string; spent: number }>()
  for (const { unitId, unitName, amount } of movements) {
    if (!unitId) continue
    const unit = units.get(unitId) ?? { id: unitId, name: unitName ?? unitId, spent: 0 }
    unit.spent -= amount
    units.set(unitId, unit)
  }
  return [...units.values()].sort((one, other) => other.spent - one.spent)
}

/** What came and what went, as they stand in the rows. */
export function sums(movements: Movement[]): { in: number; out: number } {
  const total = { in: 0, out: 0 }
  for (const { amount } of movements) {
    if (amount > 0) total.in += amount
    else total.out -= amount
  }
  return total
}
