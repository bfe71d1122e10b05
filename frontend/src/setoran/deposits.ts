import { computed, ref } from 'vue'
import { problemText } from '@/api/problem-texts'
import { useSession } from '@/session/session'
import { shared } from '@/ui/shared'
import {
  depositsHere,
  findDeposit,
  forgetDeposit,
  isRefusal,
  keepDeposit,
  type Deposit,
} from './deposit'
import { text } from './id'
import { recordCash } from './topups'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 20_000

/** Deposits whose end this device does not know yet, or has not shown yet. They outlive the tab. */
export const useDeposits = shared(() => {
  const session = useSession()
  const deposits = ref<Deposit[]>([])
  const open = computed(() => deposits.value.filter(({ state }) => state === 'open'))

  async function keep(deposit: Deposit) {
    await keepDeposit(deposit)
    const at = deposits.value.findIndex(({ key }) => key === deposit.key)
    if (at < 0) deposits.value.push(deposit)
    else deposits.value[at] = deposit
  }

  async function forget(key: string) {
    await forgetDeposit(key)
    deposits.value = deposits.value.filter((deposit) => deposit.key !== key)
  }

  /** One sending; true once the end is known. */
  async function sendOnce(deposit: Deposit): Promise<boolean> {
    const { key, santri, amount, payerName, note } = deposit
    try {
      const body = { santriId: santri.id, amount, payerName, ...(note ? { note } : {}) }
      const topup = await recordCash(key, body)
      // 202: nobody knows yet.
      if (!topup.amount) return false
      await keep({ ...deposit, state: 'booked', topup })
      return true
    } catch (error) {
      if (!isRefusal(error)) return false
      await keep({ ...deposit, state: 'refused', why: problemText(error) })
      return true
    }
  }

  const sending = new Set<string>()

  /**
   * Again and again under the same key, one tab at a time, until the end is known. Throws only when
   * this device cannot keep the key: then nothing was sent.
   */
  async function send(deposit: Deposit, missed: () => void = () => {}): Promise<void> {
    if (sending.has(deposit.key)) return
    sending.add(deposit.key)
    let wait = FIRST_WAIT_MS
    try {
      await navigator.locks.request(`saku-setoran-${deposit.key}`, async () => {
        const kept = await findDeposit(deposit.key)
        if (kept && kept.state !== 'open') return keep(kept)
        await keep(deposit)
        while (session.me?.id === deposit.userId && !(await sendOnce(deposit))) {
          missed()
          await new Promise((resume) => setTimeout(resume, wait))
          wait = Math.min(wait * 2, LONGEST_WAIT_MS)
        }
      })
    } finally {
      sending.delete(deposit.key)
    }
  }

  /** What an earlier tab left behind, this officer's only: a key belongs to who used it. */
  async function load() {
    const all = await depositsHere()
    deposits.value = all.filter(({ userId }) => userId === session.me?.id)
    for (const deposit of open.value) void send(deposit)
  }

  return { deposits, open, send, forget, load }
})

/** Asked before anybody logs out, also where no deposit was made in this tab. */
export async function objection(): Promise<string | null> {
  const all = useDeposits()
  await all.load()
  return all.open.length > 0 ? text.unsure.stay : null
}
