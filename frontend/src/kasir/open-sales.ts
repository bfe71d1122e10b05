import { computed, ref } from 'vue'
import type { SaleAnswer } from '@/api/gen/pos'
import { problemText } from '@/api/problem-texts'
import { useSession } from '@/session/session'
import { shared } from '@/ui/shared'
import { database, plain } from './database'
import { text } from './id'
import type { OpenSale, PaidReceipt } from './open-sale'
import { judge, type Outcome } from './outcome'
import { askOnPhone, charge, paymentRequest, receiptOf, settle, soldEntry } from './sending'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 20_000

const lockOf = (key: string) => `saku-sale-${key}`

/** Sales whose end this device does not know yet, or has not shown yet. They outlive the tab. */
export const useOpenSales = shared(() => {
  const session = useSession()
  const sales = ref<OpenSale[]>([])
  const uncertain = computed(() => sales.value.filter((sale) => sale.state === 'open'))

  async function keep(sale: OpenSale) {
    await (await database()).put('open', plain(sale))
    const at = sales.value.findIndex(({ key }) => key === sale.key)
    if (at < 0) sales.value.push(sale)
    else sales.value[at] = sale
  }

  async function forget(key: string) {
    await (await database()).delete('open', key)
    sales.value = sales.value.filter((sale) => sale.key !== key)
  }

  const sold = (sale: OpenSale, answer: SaleAnswer): OpenSale => ({
    ...sale,
    state: 'sold',
    sale: receiptOf(answer, names(sale)),
  })

  const names = (sale: OpenSale): Pick<PaidReceipt, 'ownerName' | 'ownerNis' | 'buyerName'> => ({
    ownerName: sale.owner.name,
    ownerNis: sale.owner.nis,
    buyerName: sale.buyer.name,
  })

  /** Written down before it is sent. While it is on its way, nobody here asks what became of it. */
  function pay(sale: OpenSale, pin: string): Promise<Outcome<SaleAnswer>> {
    return navigator.locks.request(lockOf(sale.key), async () => {
      await keep(sale)
      const outcome = await charge(sale, pin)
      if (outcome.kind === 'sold') await keep(sold(sale, outcome.answer))
      else if (outcome.kind !== 'uncertain') await forget(sale.key)
      return outcome
    })
  }

  async function lookAtPin(sale: OpenSale): Promise<OpenSale> {
    const outcome = await settle(sale.key)
    if (outcome.kind === 'sold') return sold(sale, outcome.answer)
    if (outcome.kind === 'refused') {
      return { ...sale, state: 'not-charged', why: problemText(outcome.problem) }
    }
    return sale
  }

  async function lookAtRequest(sale: OpenSale): Promise<OpenSale> {
    try {
      const request = sale.requestId ? await paymentRequest(sale.requestId) : await askOnPhone(sale)
      const known = { ...sale, requestId: request.id }
      if (request.status === 'AWAITING_PIN') return known
      if (request.status === 'COMPLETED' && request.transactionId) {
        const entry = await soldEntry(request.transactionId)
        return { ...known, state: 'sold', sale: receiptOf(entry, names(sale)) }
      }
      return {
        ...known,
        state: 'not-charged',
        why: text.request.ended(request.status, request.code),
      }
    } catch (error) {
      const outcome = judge(error)
      if (outcome.kind !== 'refused') return sale
      return { ...sale, state: 'not-charged', why: problemText(outcome.problem) }
    }
  }

  /** One look at one sale; true once its end is known. */
  async function look(key: string): Promise<boolean> {
    return navigator.locks.request(lockOf(key), { ifAvailable: true }, async (lock) => {
      const sale = (await (await database()).get('open', key)) as OpenSale | undefined
      if (!lock) return false
      if (!sale || sale.state !== 'open') return true
      const seen = await (sale.by === 'pin' ? lookAtPin(sale) : lookAtRequest(sale))
      await keep(seen)
      return seen.state !== 'open'
    })
  }

  const looking = new Set<string>()

  /** Looks again and again until the end is known, with longer and longer pauses. */
  async function resolve(key: string): Promise<void> {
    if (looking.has(key)) return
    looking.add(key)
    const calm = sales.value.find((sale) => sale.key === key)?.by === 'request'
    let wait = FIRST_WAIT_MS
    while (session.me && !(await look(key).catch(() => false))) {
      await new Promise((resume) => setTimeout(resume, wait))
      wait = calm ? FIRST_WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS)
    }
    looking.delete(key)
  }

  /** What an earlier tab left behind, this cashier's only: a key belongs to who used it. */
  async function load() {
    const me = session.me
    if (!me) return
    sales.value = await (await database()).getAllFromIndex('open', 'user', me.id)
    for (const sale of uncertain.value) void resolve(sale.key)
  }

  return { sales, uncertain, keep, forget, pay, resolve, load }
})

/** Asked before anybody logs out, also where the till was never opened. */
export async function objection(): Promise<string | null> {
  const open = useOpenSales()
  await open.load()
  return open.uncertain.length > 0 ? text.uncertain.stay : null
}
