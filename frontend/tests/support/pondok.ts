import { expect } from '@playwright/test'
import { patiently } from './patience'
import { PASSWORD, SANTRI_PIN } from './people'

const ORIGIN = process.env['SAKU_ORIGIN'] ?? 'http://localhost:8080'

type Json = Record<string, any>

/** Somebody logged in, without a browser. */
export class Person {
  constructor(private readonly token: string) {}

  async call(method: string, path: string, body?: Json, key = false): Promise<Json> {
    const request = {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(key ? { 'Idempotency-Key': crypto.randomUUID() } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
    }
    const answer = await patiently(
      () => fetch(ORIGIN + path, request),
      ({ status }) => status,
      key ? [202] : [],
    )
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return text === '' ? {} : JSON.parse(text)
  }
}

export async function login(username: string): Promise<Person> {
  const answer = await patiently(
    () =>
      fetch(`${ORIGIN}/api/identity/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username, password: PASSWORD }),
      }),
    ({ status }) => status,
  )
  if (!answer.ok) throw new Error(`${username} cannot log in: ${answer.status}`)
  return new Person((await answer.json()).accessToken)
}

/** What saldo says right now: debits are in it when a sale is answered, credits come as events. */
export async function balanceOf(nis: string): Promise<number> {
  const santri = await login(nis)
  const { santriId } = await santri.call('GET', '/api/identity/me')
  return (await santri.call('GET', `/api/saldo/santri/${santriId}`)).balance
}

export interface Santri {
  id: string
  nis: string
  name: string
}

let number = 0

/** A santri of this test's own, so that no other test sees their money or their limits. */
export async function newSantri(name: string, balance = 0, more: Json = {}): Promise<Santri> {
  const keuangan = await login('keuangan')
  const nis = `T${Date.now().toString(36)}${(number++).toString(36)}`.toUpperCase()
  const { id } = await keuangan.call('POST', '/api/identity/santri', {
    nis,
    name,
    gender: 'PUTRA',
    dormitory: 'Al-Fatih',
    room: '3B',
    password: PASSWORD,
    pin: SANTRI_PIN,
    ...more,
  })
  if (balance > 0) {
    const topup = { santriId: id, amount: balance, payerName: 'Pak Karim' }
    await keuangan.call('POST', '/api/topup/cash', topup, true)
    const santri = await login(nis)
    await expect
      .poll(() =>
        santri.call('GET', `/api/saldo/santri/${id}`).then(
          ({ balance }) => balance,
          () => 0,
        ),
      )
      .toBe(balance)
  }
  return { id, nis, name }
}

/** A wali of these children; the password is everybody's. */
export async function newWali(...children: Santri[]): Promise<string> {
  const keuangan = await login('keuangan')
  const username = `wali.${children[0]!.nis.toLowerCase()}`
  const { id } = await keuangan.call('POST', '/api/identity/users', {
    username,
    name: `Wali ${children[0]!.name}`,
    role: 'wali',
    password: PASSWORD,
  })
  for (const child of children) {
    await keuangan.call('PUT', `/api/identity/santri/${child.id}/wali/${id}`, {})
  }
  return username
}

/** What the santri's wali allows; one who is not named is made for it. */
export async function allow(
  santri: Santri,
  rules: { budget?: Json; units?: Record<string, Json>; products?: Record<string, Json> },
  username?: string,
): Promise<void> {
  const wali = await login(username ?? (await newWali(santri)))
  const rule = (path: string, body: Json) =>
    expect
      .poll(() =>
        wali.call('PUT', `/api/saldo/santri/${santri.id}/${path}`, body).then(() => 'set', String),
      )
      .toBe('set')
  if (rules.budget) await rule('budget', rules.budget)
  for (const [unit, body] of Object.entries(rules.units ?? {}))
    await rule(`rules/units/${unit}`, body)
  for (const [product, body] of Object.entries(rules.products ?? {})) {
    await rule(`rules/products/${product}`, body)
  }
}

/** One of the demo's tills, with its cashier logged in. */
export async function till(username = 'kantin.putra') {
  const cashier = await login(username)
  const { unitId } = await cashier.call('GET', '/api/identity/me')
  const { items } = await cashier.call('GET', `/api/pos/units/${unitId}/products`)
  const cart = (santri: Santri, ...lines: [product: string, quantity: number][]) => ({
    ownerSantriId: santri.id,
    items: lines.map(([product, quantity]) => {
      const { id, price } = items.find(({ name }: Json) => name === product)
      return { productId: id, quantity, unitPrice: price }
    }),
  })
  return {
    cashier,
    unitId: unitId as string,
    products: items as { id: string; name: string; price: number }[],
    sell: (santri: Santri, ...lines: [string, number][]) =>
      cashier.call(
        'POST',
        '/api/pos/transactions',
        { ...cart(santri, ...lines), pin: SANTRI_PIN },
        true,
      ),
    ask: (santri: Santri, ...lines: [string, number][]) =>
      cashier.call('POST', '/api/pos/payment-requests', cart(santri, ...lines), true),
  }
}
