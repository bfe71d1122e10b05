import { looksRight } from '../support/looks'
import { arrive, SANTRI_PIN } from '../support/people'
import { login, newSantri } from '../support/pondok'
import { expect, test } from '../support/test'
import { newUnit } from '../support/unit'

/** More than anybody else sells, and more with each run: the first of the units. */
const price = () => 5_000_000 + (Math.floor(Date.now() / 1_000) % 4_000_000)
const written = (amount: number) => `Rp${amount.toLocaleString('id-ID')}`

test('a bendahara goes from the month down to a sale, and finds it in the log', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await arrive(page, 'bendahara')
  await page.goto('/bendahara?period=calendar')
  await expect(page.getByRole('heading', { name: 'Unit teratas' })).toBeVisible()
  const amount = price()
  const unit = await newUnit({ Mesin: amount })
  const santri = await newSantri('Umar Hadi', 9_500_000)
  const cashier = await login(unit.username)
  const { receiptNumber } = await cashier.call(
    'POST',
    '/api/pos/transactions',
    {
      ownerSantriId: santri.id,
      items: [{ name: 'Mesin jahit', quantity: 1, unitPrice: amount }],
      pin: SANTRI_PIN,
    },
    true,
  )

  await page.getByRole('link', { name: unit.name }).click()
  await expect(page.getByRole('heading', { name: unit.name })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bulan ini' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.getByRole('link', { name: /Lihat transaksi hari itu/ }).click()
  // The page before has files of its own.
  await expect(page).toHaveURL(/\/transaksi/)
  await expect(page.getByRole('link', { name: receiptNumber })).toBeVisible()
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh Excel' }).click()
  expect((await file).suggestedFilename()).toMatch(/^transaksi-.*\.xlsx$/)
  await page.getByRole('link', { name: receiptNumber }).click()
  await expect(page.getByRole('heading', { name: `Struk ${receiptNumber}` })).toBeVisible()
  await expect(page.getByText('1 × Mesin jahit')).toBeVisible()
  await expect(page.getByText(written(amount)).first()).toBeVisible()

  await page.goto('/log-aktivitas')
  await page.getByLabel('Cari nama, nomor, atau kata').fill(receiptNumber)
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page).toHaveURL(new RegExp(`q=${receiptNumber}`))
  await page.reload()
  await expect(page.getByLabel('Cari nama, nomor, atau kata')).toHaveValue(receiptNumber)
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'Penjualan', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('Mesin jahit')
  await expect(page.getByRole('dialog')).toContainText(receiptNumber)
})

test('counted cash shows the difference to the rupiah, and pengurus only look', async ({
  page,
  browser,
}) => {
  const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
  await page.setViewportSize({ width: 360, height: 740 })
  const keuangan = await login('keuangan')
  const { items } = await keuangan.call('GET', `/api/rekap/neraca?from=${day}&to=${day}`)
  const more = 1 + Math.floor(Math.random() * 99_999)
  await arrive(page, 'keuangan')
  await page.goto(`/neraca/${day}`)
  await page.getByRole('button', { name: 'Isi hasil hitung kas' }).click()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Tulis jumlahnya dalam angka.')).toBeVisible()
  await page.getByLabel('Uang di kotak kas').fill(String(items[0].cash + more))
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText(`Selisih +${written(more)}`)).toBeVisible()
  await looksRight(page, 'neraca-hari')

  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const pengurus = await context.newPage()
  await arrive(pengurus, 'pengurus')
  await pengurus.goto(`/neraca/${day}`)
  await expect(pengurus.getByText(`Selisih +${written(more)}`)).toBeVisible()
  await expect(pengurus.locator('main').getByRole('button')).toHaveCount(0)
  await pengurus.goto('/pengurus')
  await expect(pengurus.getByText('Saldo semua santri')).toBeVisible()
  await expect(pengurus.getByText(/^Rp\d/).first()).toBeVisible()
  const buttons = await pengurus.locator('main').getByRole('button').allInnerTexts()
  expect(buttons.map((words) => words.trim())).toEqual([
    'Hari ini',
    '7 hari',
    '30 hari',
    'Bulan ini',
    'Pilih tanggal',
    'Cetak ringkasan',
  ])
  await expect(pengurus.locator('main').getByRole('link')).toHaveCount(0)
  await looksRight(pengurus, 'pengurus')
  await pengurus.goto('/klaim')
  await expect(pengurus.getByText('Halaman tidak ditemukan')).toBeVisible()
})
