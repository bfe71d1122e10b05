import { expect, identify, match, openTill, paid, pay, test, tile, typePin } from './support/test'

test('a changed price, a discount and a free amount each say why', async ({ page }) => {
  await openTill(page)
  await tile(page, 'Nasi Goreng').click()
  await page.getByRole('button', { name: 'Ubah harga atau diskon Nasi Goreng' }).click()
  await page.getByLabel('Harga satuan').fill('7000')
  await page.getByRole('button', { name: 'Simpan', exact: true }).last().click()
  await expect(page.getByText('Tulis atau pilih alasannya.')).toBeVisible()
  await page.getByRole('button', { name: 'Harga promo' }).click()
  await page.getByRole('button', { name: 'Simpan', exact: true }).last().click()
  await page.getByRole('button', { name: 'Nominal bebas' }).click()
  await page.getByLabel('Untuk apa').fill('Fotokopi')
  await page.getByLabel('Jumlah').fill('1500')
  await page.getByRole('button', { name: 'Tambahkan' }).click()
  await page.getByRole('button', { name: 'Diskon seluruh belanja' }).click()
  await page.getByLabel('Potongan').fill('500')
  await page.getByLabel('Alasan').fill('Sisa kembalian')
  await page.getByRole('button', { name: 'Simpan', exact: true }).last().click()
  await expect(pay(page)).toContainText('Rp8.000')

  await pay(page).click()
  await identify(page, '2026004')
  await match(page).click()
  await typePin(page)

  await expect(paid(page)).toBeVisible()
  await expect(page.getByText('Rp8.000').first()).toBeVisible()
})

test('a cart survives the tab, and can be set aside and taken back', async ({ page, context }) => {
  await openTill(page, 'kantin.putri')
  await page.getByRole('button', { name: 'Nominal bebas' }).click()
  await page.getByLabel('Untuk apa').fill('Titipan')
  await page.getByLabel('Jumlah').fill('4000')
  await page.getByRole('button', { name: 'Tambahkan' }).click()
  await expect(pay(page)).toContainText('Rp4.000')
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await again.goto('/kasir')
  await expect(pay(again)).toContainText('Rp4.000')
  await again.getByRole('button', { name: 'Simpan' }).click()
  await expect(again.getByText('Sentuh barang untuk mulai.')).toBeVisible()
  await again.getByRole('button', { name: 'Tersimpan (1)' }).click()
  await again.getByRole('button', { name: 'Lanjutkan' }).click()

  await expect(pay(again)).toContainText('Rp4.000')
})
