import { computed, ref, watch } from 'vue'
import type { ProductView } from '@/api/gen/pos'
import { useSession } from '@/session/session'
import { shared } from '@/ui/shared'
import { toast } from '@/ui/toasts'
import * as carts from './cart'
import { database, plain, type ParkedCart } from './database'
import { text } from './id'

/** The cart on the counter, and those set aside; both survive the tab. */
export const useCart = shared(() => {
  const session = useSession()
  const cart = ref<carts.Cart>(carts.emptyCart())
  const parked = ref<ParkedCart[]>([])
  /** Whose cart this is: the next cashier on this device finds the own one. */
  const owner = ref<string | null>(null)

  const total = computed(() => carts.total(cart.value))
  const isEmpty = computed(() => cart.value.lines.length === 0)
  const payable = computed(() => carts.isPayable(cart.value))

  async function load() {
    const me = session.me
    if (!me || owner.value === me.id) return
    owner.value = null
    const db = await database()
    cart.value = (await db.get('carts', me.id)) ?? carts.emptyCart()
    parked.value = await db.getAllFromIndex('parked', 'user', me.id)
    owner.value = me.id
  }

  watch(cart, async (now) => {
    const whose = owner.value
    if (whose) await (await database()).put('carts', plain(now), whose)
  })

  const add = (product: ProductView) => (cart.value = carts.addProduct(cart.value, product))
  const addFree = (name: string, amount: number) =>
    (cart.value = carts.addFreeLine(cart.value, name, amount))
  const change = (id: string, change: Partial<carts.CartLine>) =>
    (cart.value = carts.changeLine(cart.value, id, change))

  function setQuantity(line: carts.CartLine, quantity: number) {
    const before = cart.value
    cart.value = carts.setQuantity(before, line.id, quantity)
    if (quantity <= 0) {
      toast(text.cart.removed(line.name), { undo: () => (cart.value = before) })
    }
  }

  function setDiscount(discount: number, discountReason: string) {
    cart.value = { ...cart.value, discount, discountReason }
  }

  function clear(words?: string) {
    const before = cart.value
    cart.value = carts.emptyCart()
    if (words) toast(words, { undo: () => (cart.value = before) })
  }

  async function park() {
    const me = session.me
    if (!me || isEmpty.value) return
    const aside: ParkedCart = {
      id: crypto.randomUUID(),
      userId: me.id,
      cart: plain(cart.value),
      parkedAt: Date.now(),
    }
    await (await database()).put('parked', aside)
    parked.value.push(aside)
    clear()
    toast(text.cart.parkedNow)
  }

  /** What lies on the counter now is set aside first. */
  async function takeBack(aside: ParkedCart) {
    if (!isEmpty.value) await park()
    cart.value = plain(aside.cart)
    await (await database()).delete('parked', aside.id)
    parked.value = parked.value.filter(({ id }) => id !== aside.id)
  }

  function restore(old: carts.Cart) {
    cart.value = plain(old)
  }

  return {
    cart,
    parked,
    total,
    isEmpty,
    payable,
    load,
    add,
    addFree,
    change,
    setQuantity,
    setDiscount,
    clear,
    park,
    takeBack,
    restore,
  }
})
