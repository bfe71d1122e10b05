import { expect, request, type APIRequestContext, type Page } from '@playwright/test'

export const PASSWORD = 'Saku#Demo2026'
export const CASHIER_PIN = '161803'
export const SANTRI_PIN = '246810'

/** Through the page, as people do it. */
export async function logIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('Nama pengguna atau NIS').fill(username)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page).not.toHaveURL(/\/masuk/)
}

/** Beside the page, where logging in is not what is tested: the cookie, and who it is. */
export async function arrive(page: Page, username: string): Promise<void> {
  const answer = await page.request.post('/api/identity/login', {
    data: { username, password: PASSWORD },
    timeout: 60_000,
  })
  expect(answer.status()).toBe(200)
  const { user } = await answer.json()
  await page.goto('/manifest.webmanifest')
  await page.evaluate((me) => localStorage.setItem('saku.me', JSON.stringify(me)), user)
}

/** The same person beside the page, for what happens elsewhere in the pondok. */
export async function person(username: string): Promise<APIRequestContext> {
  const baseURL = process.env['SAKU_ORIGIN'] ?? 'http://localhost:8080'
  const open = await request.newContext({ baseURL, timeout: 60_000 })
  const answer = await open.post('/api/identity/login', { data: { username, password: PASSWORD } })
  expect(answer.status()).toBe(200)
  const { accessToken } = await answer.json()
  await open.dispose()
  return request.newContext({
    baseURL,
    timeout: 60_000,
    extraHTTPHeaders: { Authorization: `Bearer ${accessToken}` },
  })
}

export const meOf = async (who: APIRequestContext) =>
  (await who.get('/api/identity/me')).json() as Promise<{
    id: string
    unitId: string
    santriId: string
  }>

export async function balanceOf(nis: string): Promise<number> {
  const santri = await person(nis)
  const { santriId } = await meOf(santri)
  const { balance } = await (await santri.get(`/api/saldo/santri/${santriId}`)).json()
  await santri.dispose()
  return balance
}
