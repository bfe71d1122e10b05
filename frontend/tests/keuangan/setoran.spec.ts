import type { Page } from '@playwright/test'
import { looksRight } from '../support/looks'
import { arrive } from '../support/people'
import { balanceOf, login, newSantri, till } from '../support/pondok'
import { expect, test } from '../support/test'

const DESK = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 740 }
const CASH = '**/api/topup/cash'
const KEUANGAN_PIN = '271828'
const BENDAHARA_PIN = '314159'

/** A printer that only counts. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    const counted = window as unknown as { prints: number }
    counted.prints = 0
    window.print = () => void counted.prints++
  })
const prints = (page: Page) => page.evaluate(() => (window as unknown as { prints: number }).prints)

test.use({ viewport: DESK })

test('cash comes in by the keyboard alone, is printed, and stands in the balance', async ({
  page,
}) => {
  const santri = await newSantri('Hamzah Setor')
  await countPrints(page)
  await arrive(page, 'keuangan')
  await page.goto('/keuangan')
  await expect(page.getByRole('combobox')).toBeFocused()
  await looksRight(page, 'setoran-find')

  await page.keyboard.type(santri.nis)
  await expect(page.getByRole('option', { name: santri.name })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Jumlah uang')).toBeFocused()
  await page.keyboard.type('75000')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Nama penyetor')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tulis nama penyetornya.')).toBeVisible()
  await page.keyboard.type('Bu Halimah')
  await looksRight(page, 'setoran-form')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Uang diterima' })).toBeVisible()
  await expect(page.getByTestId('keadaan')).toHaveText('Saldo sekarang Rp75.000')
  expect(await balanceOf(santri.nis)).toBe(75_000)
  await looksRight(page, 'setoran-done')
  await expect(page.getByRole('button', { name: 'Cetak Bukti Setor' })).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await prints(page)).toBe(1)
  const slip = page.getByTestId('bukti-setor')
  await expect(slip).toContainText('Rp75.000')
  await expect(slip).toContainText('Bu Halimah')
  await expect(slip).not.toContainText('SALINAN')

  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox')).toBeFocused()
  // What came last stands beside it; from there it is printed as a copy.
  await page
    .getByRole('link', { name: /Hamzah Setor/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Rp75.000' })).toBeVisible()
  await expect(slip).toContainText('SALINAN')
})

test('a lost answer is asked for again under the same key, and booked once', async ({ page }) => {
  const santri = await newSantri('Idris Setor')
  await arrive(page, 'keuangan')
  await page.goto('/keuangan')
  const keys: string[] = []
  let away = true
  await page.route(CASH, async (route) => {
    keys.push(route.request().headers()['idempotency-key']!)
    if (!away) return route.fallback()
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.getByRole('combobox').fill(santri.nis)
  await page.getByRole('option', { name: santri.name }).click()
  await page.getByRole('button', { name: '50 ribu', exact: true }).click()
  await page.getByRole('button', { name: 'Idris Setor (santri)' }).click()
  await page.getByRole('button', { name: 'Terima Rp50.000' }).click()
  await expect(page.getByRole('heading', { name: 'BELUM PASTI' })).toBeVisible()
  await looksRight(page, 'setoran-unsure')

  // Nobody leaves, and a tab that dies loses nothing.
  await page.getByRole('link', { name: 'Akun', exact: true }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page.getByRole('alert')).toContainText('BELUM PASTI')
  away = false
  await page.goto('/keuangan')

  await expect(page.getByText('Setoran untuk Idris Setor sudah dibukukan.')).toBeVisible()
  expect(keys.length).toBeGreaterThan(1)
  expect(new Set(keys).size).toBe(1)
  await expect.poll(() => balanceOf(santri.nis)).toBe(50_000)
  const keuangan = await login('keuangan')
  const { items } = await keuangan.call('GET', `/api/topup/requests?santriId=${santri.id}`)
  expect(items).toHaveLength(1)
})

test('a mistake goes back by two people, unless its money is spent', async ({ page, browser }) => {
  const wrong = await newSantri('Junaid Keliru', 40_000)
  const keuangan = await login('keuangan')
  const { items } = await keuangan.call('GET', `/api/topup/requests?santriId=${wrong.id}`)
  await arrive(page, 'keuangan')
  await page.goto(`/setoran?santri=${wrong.id}`)
  await page.getByRole('link', { name: wrong.name, exact: true }).click()
  await page.getByRole('button', { name: 'Ajukan pembatalan' }).click()
  await page.getByRole('button', { name: 'Lanjut ke PIN' }).click()
  await expect(page.getByText('Tulis alasannya.')).toBeVisible()
  await page.getByLabel('Alasan pembatalan').fill(`Salah santri ${wrong.nis}`)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('0 dari 6 angka terisi')).toBeVisible()
  await page.keyboard.type(KEUANGAN_PIN)
  await expect(page.getByText('Diajukan batal')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ajukan pembatalan' })).toBeHidden()
  await looksRight(page, 'setoran-asked')
  expect(await balanceOf(wrong.nis)).toBe(40_000)

  const other = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
  const second = await other.newPage()
  await arrive(second, 'bendahara')
  await second.goto(`/setoran?santri=${wrong.id}`)
  await expect(
    second.getByRole('heading', { name: 'Menunggu persetujuan pembatalan' }),
  ).toBeVisible()
  await looksRight(second, 'setoran-waiting')
  await second.getByRole('link', { name: `Salah santri ${wrong.nis}` }).click()
  await second.getByRole('button', { name: 'Setujui pembatalan' }).click()
  await expect(second.getByText(`Alasan: Salah santri ${wrong.nis}`)).toBeVisible()
  await second.keyboard.type(BENDAHARA_PIN)
  await expect(second.getByText('Dibatalkan', { exact: true })).toBeVisible()
  expect(await balanceOf(wrong.nis)).toBe(0)
  await expect(page.getByText('Dibatalkan', { exact: true })).toBeVisible()
  expect(items[0].id).toBe(page.url().split('/').at(-1))

  // What was bought with it cannot be taken back.
  const spent = await newSantri('Khalid Belanja', 20_000)
  await (await till()).sell(spent, ['Es Teh Manis', 1])
  const bought = await keuangan.call('GET', `/api/topup/requests?santriId=${spent.id}`)
  const id = bought.items[0].id
  const asking = { reason: 'Salah santri', pin: KEUANGAN_PIN }
  await keuangan.call('POST', `/api/topup/cash/${id}/reversal`, asking)
  await second.goto(`/setoran/${id}`)
  await second.getByRole('button', { name: 'Setujui pembatalan' }).click()
  await second.keyboard.type(BENDAHARA_PIN)
  await expect(second.getByRole('alert')).toContainText('saldo santri tinggal Rp17.500')
  await looksRight(second, 'setoran-spent')
  await other.close()
})
