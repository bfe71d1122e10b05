import { arrive } from './support/people'
import { looksRight } from './support/looks'
import { login } from './support/pondok'
import { expect, openTill, test, tile } from './support/test'
import { newUnit } from './support/unit'

test('a unit adds a product, changes its price, and stops selling it; finance sees it', async ({
  page,
}) => {
  const unit = await newUnit({ 'Roti Bakar': 6_000 })
  await openTill(page, unit.username)
  await page.getByRole('link', { name: 'Penjualan' }).click()
  await page.getByRole('link', { name: 'Barang dan harga' }).click()

  await page.getByRole('button', { name: 'Tambah barang' }).click()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Tulis nama barangnya.')).toBeVisible()
  await page.getByLabel('Nama barang').fill('Susu Jahe')
  await page.getByLabel('Harga').fill('4000')
  await page.getByRole('button', { name: 'Makanan', exact: true }).click()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByRole('button', { name: /^Susu Jahe/ }).click()
  await page.getByLabel('Harga').fill('4500')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('button', { name: /^Susu Jahe.*Rp4\.500/s })).toBeVisible()
  await page.getByRole('button', { name: /^Roti Bakar/ }).click()
  await page.getByRole('button', { name: 'Berhenti menjual' }).click()
  await expect(page.getByRole('button', { name: /^Roti Bakar.*Tidak dijual/s })).toBeVisible()
  await looksRight(page, 'barang')

  await page.getByRole('link', { name: 'Kasir' }).first().click()
  await expect(tile(page, 'Susu Jahe')).toContainText('Rp4.500')
  await expect(tile(page, 'Roti Bakar')).toHaveCount(0)
  const keuangan = await login('keuangan')
  const { items } = await keuangan.call('GET', `/api/pos/units/${unit.id}/products`)
  expect(items.map(({ name, price, active }: any) => [name, price, active])).toEqual([
    ['Susu Jahe', 4_500, true],
    ['Roti Bakar', 6_000, false],
  ])

  await page.context().clearCookies()
  await arrive(page, 'keuangan')
  await page.goto('/barang')
  await page.getByLabel('Unit').selectOption({ label: unit.name })
  await expect(page.getByRole('button', { name: /^Susu Jahe/ })).toBeVisible()
})
