import { looksRight } from '../support/looks'
import { arrive } from '../support/people'
import { login, newSantri, newWali, till, type Santri } from '../support/pondok'
import { expect, test } from '../support/test'
import { place } from './place'

test.use({ viewport: { width: 360, height: 740 } })

test('rules are told in a sentence before they are saved, and hold at the till', async ({
  page,
}) => {
  const kantin = await till()
  const child = await newSantri('Salman Alfarisi', 80_000)
  const wali = await newWali(child)
  const person = await login(wali)
  const sell = (
    ...lines: Parameters<typeof kantin.sell> extends [Santri, ...infer L] ? L : never
  ) => kantin.sell(child, ...lines).then(() => 'sold', String)
  await arrive(page, wali)
  await page.goto(`/wali/santri/${child.id}`)
  await page.getByRole('link', { name: 'Atur batas' }).click()
  await expect(page.getByText('Salman boleh belanja sampai saldonya habis.')).toBeVisible()

  await page.getByRole('button', { name: 'Rp15.000' }).click()
  await page.getByLabel('Paling banyak sepekan').fill('200000')
  await expect(
    page.getByText('Salman boleh belanja Rp15.000 sehari dan Rp200.000 sepekan.'),
  ).toBeVisible()
  await expect(page.getByText('tujuh hari penuh baru Rp105.000')).toBeVisible()
  await page.getByLabel('Paling banyak sepekan').fill('60000')
  await looksRight(page, 'wali-limits-draft')
  expect(await person.call('GET', `/api/saldo/santri/${child.id}`)).toMatchObject({
    daily: { limit: null },
  })
  await page.getByRole('button', { name: 'Simpan batas' }).click()
  await expect(page.getByText('Batas belanja Salman disimpan.')).toBeVisible()
  expect(await sell(['Bakso Urat', 2])).toContain('daily_budget_exceeded')
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(page.getByText('Salman boleh belanja sampai saldonya habis.')).toBeVisible()
  expect(await sell(['Bakso Urat', 2])).toBe('sold')

  // One unit: a limit of its own, one thing less on its shelf, then nothing at all.
  await page.getByRole('link', { name: /^Kantin Putra/ }).click()
  await page.getByText('Dibatasi', { exact: true }).click()
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByText('Isi jumlahnya, mulai dari Rp1.')).toBeVisible()
  await page.getByLabel('Paling banyak sehari di sini').fill('30000')
  await expect(page.getByText('paling banyak Rp30.000 sehari di Kantin Putra')).toBeVisible()
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByText('Aturan di Kantin Putra disimpan.')).toBeVisible()
  await page.locator('label', { hasText: 'Es Jeruk' }).click()
  await expect(page.getByText('Es Jeruk tidak boleh dibeli lagi.')).toBeVisible()
  await looksRight(page, 'wali-unit')
  expect(await sell(['Es Jeruk', 1])).toContain('product_blocked')
  expect(await sell(['Bakso Urat', 2])).toContain('unit_daily_limit_exceeded')
  await page.getByText('Diblokir', { exact: true }).click()
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByText('Tidak boleh di Kantin Putra.')).toBeVisible()
  await expect(page.getByText('Sekarang')).toBeVisible()
  expect(await sell(['Kerupuk', 1])).toContain('unit_blocked')

  await page.getByRole('link', { name: 'Batas belanja' }).click()
  await expect(
    page.getByRole('link', { name: /^Kantin Putra.*1 barang diblokir.*Diblokir/ }),
  ).toBeVisible()
  await looksRight(page, 'wali-limits')
  await place(page, 'Beranda').click()
  await expect(page.getByText('Tidak Anda izinkan')).toBeVisible()
  await expect(page.getByText('Es Jeruk')).toBeVisible()

  // The reminder of a low balance is a tap away from here.
  await page.getByRole('link', { name: 'Atur batas' }).click()
  await page.getByRole('link', { name: /^Pengingat saldo/ }).click()
  await expect(page.getByLabel('Kabari bila saldo anak di bawah')).toBeInViewport()
})
