import { computed, ref, shallowRef } from 'vue'
import { problemText } from '@/api/problem-texts'
import { useSession } from '@/session/session'
import { orderOf, type Cart } from './cart'
import { useCart } from './cart-store'
import { plain } from './database'
import { useOpenSales } from './open-sales'
import type { OpenSale, Person } from './open-sale'
import { signal } from './signal'

export type Step =
  | 'owner'
  | 'confirm'
  | 'buyer'
  | 'pin'
  | 'processing'
  | 'request'
  | 'done'
  | 'refused'
  | 'uncertain'

/** One customer, from "who pays?" to the receipt. The key is drawn once, when the PIN pad opens. */
export function usePayment() {
  const session = useSession()
  const store = useCart()
  const open = useOpenSales()

  const step = ref<Step>('owner')
  const owner = shallowRef<Person>()
  const buyer = shallowRef<Person>()
  const refusal = ref('')
  const mayRetry = ref(false)
  const key = ref('')
  const cart: Cart = plain(store.cart)
  const amount = store.total

  const sale = computed(() => open.sales.find((one) => one.key === key.value))
  const receipt = computed(() => sale.value?.sale)

  function found(person: Person) {
    if (step.value === 'owner') owner.value = person
    buyer.value = person
    step.value = 'confirm'
  }

  function begin(by: OpenSale['by']): OpenSale | null {
    const { me } = session
    if (!me || !owner.value || !buyer.value) return null
    key.value = crypto.randomUUID()
    return {
      key: key.value,
      userId: me.id,
      by,
      order: orderOf(cart, owner.value.id, buyer.value.id),
      cart,
      owner: owner.value,
      buyer: buyer.value,
      total: amount,
      startedAt: Date.now(),
      state: 'open',
    }
  }

  let prepared: OpenSale | null = null

  function match() {
    prepared = begin('pin')
    step.value = 'pin'
  }

  async function pay(pin: string) {
    if (!prepared) return
    step.value = 'processing'
    const outcome = await open.pay(prepared, pin)
    if (outcome.kind === 'sold') finish()
    else if (outcome.kind === 'uncertain') await wait()
    else refuse(problemText(outcome.problem), outcome.kind === 'again')
  }

  async function askOnPhone() {
    const asked = begin('request')
    if (!asked) return
    step.value = 'request'
    await open.keep(asked)
    await watchIt()
  }

  /** The goods may be gone already, so the cart leaves the counter; it waits with the sale. */
  async function wait() {
    step.value = 'uncertain'
    store.clear()
    await watchIt()
  }

  async function watchIt() {
    const asked = key.value
    await open.resolve(asked)
    if (key.value !== asked || sale.value?.state === undefined) return
    if (sale.value.state === 'sold') finish()
    else {
      const why = sale.value.why ?? ''
      if (step.value === 'uncertain') store.restore(cart)
      await open.forget(asked)
      refuse(why, false)
    }
  }

  function finish() {
    step.value = 'done'
    store.clear()
    signal(true)
  }

  function refuse(why: string, again: boolean) {
    refusal.value = why
    mayRetry.value = again
    step.value = 'refused'
    signal(false)
  }

  /** Whoever watched this sale sees it no more; what is uncertain goes on being looked at. */
  async function leave() {
    const seen = sale.value
    key.value = ''
    if (seen && seen.state !== 'open') await open.forget(seen.key)
  }

  return {
    step,
    owner,
    buyer,
    amount,
    refusal,
    mayRetry,
    sale,
    receipt,
    found,
    match,
    pay,
    askOnPhone,
    leave,
  }
}
