import { rupiah } from '@/format/rupiah'
import { text } from './id'

export interface Budget {
  daily: number | null
  weekly: number | null
}

export interface UnitRule {
  unitId: string
  blocked: boolean
  dailyLimit: number | null
}

const words = text.preview

function amounts({ daily, weekly }: Budget): string {
  if (daily !== null && weekly !== null) return words.both(rupiah(daily), rupiah(weekly))
  if (daily !== null) return words.daily(rupiah(daily))
  return weekly === null ? words.free : words.weekly(rupiah(weekly))
}

/** All the rules as one says them: a limit that is above another one is said all the same. */
export function sentence(
  name: string,
  budget: Budget,
  rules: UnitRule[],
  unitName: (id: string) => string,
): string {
  const perDay = budget.daily !== null && budget.weekly === null ? '' : words.aDay
  const limited = rules.flatMap(({ unitId, blocked, dailyLimit }) =>
    blocked || dailyLimit === null
      ? []
      : [words.among(rupiah(dailyLimit) + perDay, unitName(unitId))],
  )
  const blocked = rules.filter((rule) => rule.blocked).map(({ unitId }) => unitName(unitId))
  const may = [amounts(budget), ...(limited.length > 0 ? [words.and(limited)] : [])].join(', ')
  const told = `${words.may(name)} ${may}.`
  return blocked.length === 0 ? told : `${told} ${words.not(words.and(blocked))}`
}

const WEEK = 7

/** What one who sets these two may not have meant. */
export function doubt({ daily, weekly }: Budget): string {
  if (daily === null || weekly === null) return ''
  if (weekly < daily) return words.short
  return weekly > daily * WEEK ? words.never(rupiah(daily * WEEK)) : ''
}

/** What it means for the rest of this day. */
export function today(daily: number | null, spent: number): string {
  if (daily === null || spent === 0) return ''
  return spent >= daily ? words.over(rupiah(spent)) : words.left(rupiah(daily - spent))
}
