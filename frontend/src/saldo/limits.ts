import type { SantriBalance } from '@/api/gen/saldo'
import { text } from './id'

/** How near a limit is: `nearly` is the last fifth, `gone` is nothing left. */
export type Nearness = 'far' | 'nearly' | 'gone'

export interface LimitView {
  key: string
  label: string
  limit: number
  spent: number
  remaining: number
  nearness: Nearness
  /** How much of it is used up, 0 to 1. */
  share: number
}

function view(key: string, label: string, limit: number, spent: number): LimitView {
  const remaining = Math.max(limit - spent, 0)
  const share = limit === 0 ? 1 : Math.min(Math.max(spent / limit, 0), 1)
  const nearness = remaining === 0 ? 'gone' : remaining * 5 <= limit ? 'nearly' : 'far'
  return { key, label, limit, spent, remaining, nearness, share }
}

/** The limits that somebody has set, the ones that stop a purchase in any unit first. */
export function limitsOf(balance: SantriBalance, unitName: (id: string) => string): LimitView[] {
  const { daily, weekly, units } = balance
  return [
    ...(daily.limit === null ? [] : [view('daily', text.limits.daily, daily.limit, daily.spent)]),
    ...(weekly.limit === null
      ? []
      : [view('weekly', text.limits.weekly, weekly.limit, weekly.spent)]),
    ...units.flatMap(({ unitId, blocked, dailyLimit, spentToday }) =>
      blocked || dailyLimit === null
        ? []
        : [view(unitId, text.limits.unit(unitName(unitId)), dailyLimit, spentToday)],
    ),
  ]
}

export const blockedUnits = ({ units }: SantriBalance): string[] =>
  units.filter(({ blocked }) => blocked).map(({ unitId }) => unitId)

export const blockedProducts = ({ products }: SantriBalance): string[] =>
  products.filter(({ blocked }) => blocked).map(({ productId }) => productId)
