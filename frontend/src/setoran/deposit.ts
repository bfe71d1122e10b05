import { openDB, type DBSchema } from 'idb'
import type { TopupRequest } from '@/api/gen/topup'
import { isProblem, type ApiProblem } from '@/api/problem'
import type { Known } from '@/induk/santri'

/**
 * Cash that was taken, from before its first sending until somebody has seen its end. The same key
 * goes with it however often it is sent.
 */
export interface Deposit {
  key: string
  userId: string
  santri: Known
  amount: number
  payerName: string
  note: string
  startedAt: number
  state: 'open' | 'booked' | 'refused'
  topup?: TopupRequest
  why?: string
}

interface Drawer extends DBSchema {
  deposits: { key: string; value: Deposit }
}

const drawer = () =>
  openDB<Drawer>('saku-setoran', 1, {
    upgrade: (database) => void database.createObjectStore('deposits', { keyPath: 'key' }),
  })

export const depositsHere = async (): Promise<Deposit[]> => (await drawer()).getAll('deposits')
export const findDeposit = async (key: string): Promise<Deposit | undefined> =>
  (await drawer()).get('deposits', key)

export async function keepDeposit(deposit: Deposit): Promise<void> {
  // A reactive object cannot be cloned into the store; its plain copy can.
  await (await drawer()).put('deposits', JSON.parse(JSON.stringify(deposit)) as Deposit)
}

export async function forgetDeposit(key: string): Promise<void> {
  await (await drawer()).delete('deposits', key)
}

const PASSING = [401, 408, 425, 429]

/** A clear no: nothing was booked, and under this key nothing will be. Anything else is asked again. */
export const isRefusal = (error: unknown): error is ApiProblem =>
  isProblem(error) &&
  error.status >= 400 &&
  error.status < 500 &&
  !PASSING.includes(error.status) &&
  error.code !== 'request_in_progress'
