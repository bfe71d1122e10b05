import { looksRight } from './support/looks'
import { awayFromMidnight } from './support/patience'
import { newSantri, till } from './support/pondok'
import { expect, openTill, paid, test, tile, toPin, typePin } from './support/test'
import { newUnit } from './support/unit'

test('a cashier opens the till, sells, and closes it with a recap that is right', async ({
  page,
}) => {
  await awayFromMidnight()
  const unit = await newUnit({ 'Nasi Uduk': 8_000, 'Es Jeruk': 3_000 })
  const santri = await newSantri('Hasan Basri', 50_000)
  const beside = await till(unit.username)
  await beside.sell(santri, ['Es Jeruk', 1])

  await openTill(page, unit.username)
  await page.getByRole('button', { name: 'Buka kasir' }).click()
  await expect(page.getByText(/^Kasir dibuka \d\d\.\d\d WIB$/)).toBeVisible()
  await toPin(page, 'Nasi Uduk', santri.nis)
  await typePin(page)
  await expect(paid(page)).toBeVisible()
  await page.getByRole('button', { name: 'Berikutnya' }).click()
  await beside.sell(santri, ['Es Jeruk', 2])
  await tile(page, 'Es Jeruk').click()

  await page.getByRole('button', { name: 'Tutup kasir' }).click()
  await expect(page.getByText('1 keranjang belum dibayar', { exact: false })).toBeVisible()
  await expect(page.getByText('2 penjualan', { exact: true })).toBeVisible()
  await expect(page.getByText('Rp14.000').first()).toBeVisible()
  await expect(page.getByText('1 penjualan, Rp3.000', { exact: false })).toBeVisible()
  await looksRight(page, 'tutup-kasir')
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup kasir' }).click()

  await expect(page).toHaveURL(/\/shift\/[0-9a-f-]{36}$/)
  await expect(page.getByText('Ditutup', { exact: true })).toBeVisible()
  await expect(page.getByText('Pak Rahmat', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('row', { name: 'Es Jeruk 2 Rp6.000' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const paper = page.getByTestId('rekap-kasir')
  await expect(paper).toBeVisible()
  await expect(paper).toContainText('REKAP KASIR')
  await expect(paper).toContainText('Pendapatan bersihRp14.000')
  await expect(paper).not.toContainText('BELUM DITUTUP')
  expect((await paper.boundingBox())!.width).toBeLessThanOrEqual(58 * 3.8)
  await expect(page.locator('#app')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await page.getByRole('link', { name: 'Riwayat kasir' }).click()
  await expect(page.getByRole('link', { name: /Pak Rahmat.*2 penjualan/s })).toBeVisible()
  await looksRight(page, 'riwayat-kasir')
  await page.getByRole('link', { name: 'Kasir', exact: true }).first().click()
  await expect(page.getByRole('button', { name: 'Buka kasir' })).toBeVisible()
})
