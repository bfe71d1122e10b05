import { QueryClient } from '@tanstack/vue-query'
import { expect, it, vi } from 'vitest'
import { concernOf, makeStale } from './concerns'

const staleIn = (client: QueryClient) =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.isInvalidated)
    .map(({ queryKey }) => queryKey.join(' '))

function screens(...keys: string[][]): QueryClient {
  const client = new QueryClient()
  for (const key of keys) client.setQueryData(key, {})
  return client
}

it('asks for what a word is about, and for nobody else’s', () => {
  const client = screens(['balance', 'a'], ['balance', 'b'], ['movements', 'a', 'all'], ['units'])

  makeStale(client, { name: 'balance', data: { objectId: 'a' } })

  expect(staleIn(client)).toEqual(['balance a', 'movements a all'])
})

it('asks again a moment later for what another service tells', () => {
  vi.useFakeTimers()
  const client = screens(['movements', 'a'])
  makeStale(client, { name: 'balance', data: { objectId: 'a' } })
  client.setQueryData(['movements', 'a'], {})
  expect(staleIn(client)).toEqual([])

  vi.advanceTimersByTime(10_000)

  expect(staleIn(client)).toEqual(['movements a'])
  vi.useRealTimers()
})

it('shows a till’s request as soon as its notification is there', () => {
  const told = { name: 'notification', data: { type: 'PAYMENT_REQUESTED', objectId: 'r' } }

  expect(concernOf(told).keys).toEqual([['inbox'], ['payment-request', 'r'], ['payment-requests']])
})

it('asks for all that words could be about when too many were missed, and for nothing else', () => {
  const client = screens(['balance', 'a'], ['claims'], ['inbox', 'unread'], ['photo', 'x'])

  makeStale(client, { name: 'refresh', data: {} })

  expect(staleIn(client)).toEqual(['balance a', 'claims', 'inbox unread'])
})

it('does nothing about a word that it does not know', () => {
  expect(concernOf({ name: 'brand-new', data: {} }).keys).toEqual([])
})
