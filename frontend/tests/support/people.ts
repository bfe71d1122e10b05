import { expect, type Page } from '@playwright/test'
import { patiently } from './patience'

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
  const data = { username, password: PASSWORD }
  const answer = await patiently(
    () => page.request.post('/api/identity/login', { data }),
    (answer) => answer.status(),
  )
  expect(answer.status()).toBe(200)
  const { user } = await answer.json()
  await page.goto('/manifest.webmanifest')
  await page.evaluate((me) => localStorage.setItem('saku.me', JSON.stringify(me)), user)
}
