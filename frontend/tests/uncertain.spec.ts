import { type Page } from '@playwright/test'
import { SANTRI_PIN } from './support/people'
import { balanceOf } from './support/pondok'
import { expect, openTill, paid, pay, test, toPin, typePin } from './support/test'

const SALE = '**/api/pos/transactions'
const SETTLE = '**/api/pos/transactions/by-key/**'

/** Everything that this device keeps, as one text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    const all = (db: IDBDatabase, store: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = db.transaction(store).objectStore(store).getAll()
        asked.onsuccess = () => resolve(asked.result)
      })
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
    for (const { name } of await indexedDB.databases()) {
      const db = await open(name!)
      for (const store of db.objectStoreNames) found.push(await all(db, store))
      db.close()
    }
    return JSON.stringify(found)
  })

test('an answer that was lost is found again under the same key', async ({ page }) => {
  await openTill(page)
  const before = await balanceOf('2026011')
  const keys: string[] = []
  await page.route(SALE, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    keys.push(route.request().headers()['idempotency-key']!)
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.route(SETTLE, async (route) => {
    keys.push(route.request().url().split('/').at(-2)!)
    await route.fallback()
  })

  await toPin(page, 'Es Teh Manis', '2026011')
  await typePin(page)

  await expect(paid(page)).toBeVisible()
  expect(new Set(keys).size).toBe(1)
  expect(await balanceOf('2026011')).toBe(before - 2_500)
})

test('a sale that never arrived is told not to have happened, and its cart comes back', async ({
  page,
}) => {
  await openTill(page)
  await page.route(SALE, (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.fallback(),
  )

  await toPin(page, 'Es Teh Manis', '2026012')
  await typePin(page)

  await expect(page.getByRole('alert')).toContainText('tidak terjadi')
  await page.getByRole('button', { name: 'Kembali ke keranjang' }).click()
  await expect(pay(page)).toContainText('Rp2.500')
})

test('a tab that dies while a sale is on its way tells its end when it comes back', async ({
  page,
  context,
}) => {
  await openTill(page)
  let arrived = () => {}
  const arrival = new Promise<void>((resolve) => (arrived = resolve))
  await page.route(SALE, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    await route.fetch()
    arrived()
  })
  await toPin(page, 'Es Teh Manis', '2026013')
  await typePin(page)
  await arrival
  expect(await kept(page)).not.toContain(SANTRI_PIN)
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await again.goto('/kasir')

  await expect(again.getByText('berhasil membayar', { exact: false })).toBeVisible()
  await again.getByRole('button', { name: 'Mengerti' }).click()
  await expect(again.getByText('berhasil membayar', { exact: false })).toBeHidden()
})

test('nobody logs out while a sale is uncertain; it says BELUM PASTI until it is known', async ({
  page,
}) => {
  await openTill(page)
  let away = true
  await page.route(SALE, (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.fallback(),
  )
  await page.route(SETTLE, (route) => (away ? route.abort('connectionreset') : route.fallback()))
  await toPin(page, 'Es Teh Manis', '2026014')
  await typePin(page)
  await expect(page.getByRole('heading', { name: 'BELUM PASTI' })).toBeVisible()
  await page.getByRole('button', { name: 'Layani berikutnya' }).click()
  await expect(page.getByText('1 penjualan BELUM PASTI')).toBeVisible()

  await page.getByRole('link', { name: 'Akun' }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page.getByRole('alert')).toContainText('BELUM PASTI')

  away = false
  await page.getByRole('link', { name: 'Kasir' }).click()
  await expect(page.getByText('tidak terpotong', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Kembalikan keranjang' }).click()
  await expect(pay(page)).toContainText('Rp2.500')
  await page.getByRole('link', { name: 'Akun' }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL(/\/masuk/)
})
