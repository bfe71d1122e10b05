import { useQueryClient } from '@tanstack/vue-query'
import { put, remove } from '@/api/client'
import type {
  DeleteApiSaldoSantriByIdRulesProductsByProductIdData,
  DeleteApiSaldoSantriByIdRulesUnitsByUnitIdData,
  PutApiSaldoSantriByIdBudgetData,
  PutApiSaldoSantriByIdRulesProductsByProductIdData,
  PutApiSaldoSantriByIdRulesUnitsByUnitIdData,
  SantriBalance,
} from '@/api/gen/saldo'
import { problemText } from '@/api/problem-texts'
import { toast } from '@/ui/toasts'
import { text } from './id'
import type { Budget, UnitRule } from './preview'

const RULES = '/api/saldo/santri/{id}/rules'

const putBudget = (id: string, body: Budget) =>
  put<PutApiSaldoSantriByIdBudgetData, Budget>('/api/saldo/santri/{id}/budget', {
    path: { id },
    body,
  })

/** A rule that says nothing is none. */
function putUnit(id: string, { unitId, blocked, dailyLimit }: UnitRule): Promise<unknown> {
  const path = { id, unitId }
  if (!blocked && dailyLimit === null) {
    return remove<DeleteApiSaldoSantriByIdRulesUnitsByUnitIdData, void>(`${RULES}/units/{unitId}`, {
      path,
    })
  }
  return put<PutApiSaldoSantriByIdRulesUnitsByUnitIdData, unknown>(`${RULES}/units/{unitId}`, {
    path,
    body: { blocked, ...(dailyLimit === null ? {} : { dailyLimit }) },
  })
}

function putProduct(id: string, productId: string, blocked: boolean): Promise<unknown> {
  const path = { id, productId }
  return blocked
    ? put<PutApiSaldoSantriByIdRulesProductsByProductIdData, unknown>(
        `${RULES}/products/{productId}`,
        { path, body: { blocked } },
      )
    : remove<DeleteApiSaldoSantriByIdRulesProductsByProductIdData, void>(
        `${RULES}/products/{productId}`,
        { path },
      )
}

export const ruleOf = ({ units }: SantriBalance, unitId: string): UnitRule => {
  const rule = units.find((one) => one.unitId === unitId)
  return { unitId, blocked: rule?.blocked ?? false, dailyLimit: rule?.dailyLimit ?? null }
}

/** Each change is the service's word before it is shown, and can be taken back. */
export function useRules(santri: () => string) {
  const queries = useQueryClient()

  async function change(words: string, to: () => Promise<unknown>, back: () => Promise<unknown>) {
    const stale = () => queries.invalidateQueries({ queryKey: ['balance', santri()] })
    await to()
    await stale()
    toast(words, {
      undo: () =>
        void back()
          .then(stale)
          .then(() => toast(text.undone))
          .catch((error) => toast(problemText(error), { tone: 'bad' })),
    })
  }

  return {
    setBudget(words: string, to: Budget, before: Budget) {
      const id = santri()
      return change(
        words,
        () => putBudget(id, to),
        () => putBudget(id, before),
      )
    },
    setUnit(words: string, to: UnitRule, before: UnitRule) {
      const id = santri()
      return change(
        words,
        () => putUnit(id, to),
        () => putUnit(id, before),
      )
    },
    setProduct(words: string, productId: string, blocked: boolean) {
      const id = santri()
      return change(
        words,
        () => putProduct(id, productId, blocked),
        () => putProduct(id, productId, !blocked),
      )
    },
  }
}
