import { payAtBank } from '../support/bank'
import { looksRight } from '../support/looks'
import { arrive } from '../support/people'
import { login, newSantri, newWali } from '../support/pondok'
import { expect, test } from '../support/test'
import { place } from './place'

test.use({ viewport: { width: 360, height: 740 }, permissions: ['clipboard-write'] })

test('a top-up is asked for once, paid at the bank, and arrives on the page by itself', async ({
  page,
  context,
}) => {
  const child = await newSantri('Zaid Hamdani', 5_000)
  const wali = await newWali(child)
  await arrive(page, wali)
  await page.goto('/wali')
  await expect(page.getByRole('navigation', { name: 'Pilih anak' })).toHaveCount(0)
  await expect(page.getByText('Zaid Hamdani').first()).toBeVisible()
  await place(page, 'Isi saldo').click()
  await page.getByRole('radio', { name: 'Setor tunai' }).check({ force: true })
  await expect(page.getByText(child.nis, { exact: true })).toBeVisible()
  await looksRight(page, 'wali-topup-cash')
  await page.getByRole('radio', { name: 'Transfer BRIVA' }).check({ force: true })
  await page.getByLabel('Jumlah isi saldo').fill('5000')
  await page.getByRole('button', { name: 'Buat nomor pembayaran' }).click()
  await expect(page.getByText('Antara Rp10.000 dan Rp5.000.000.')).toBeVisible()

  // Two phones of one family: the second one is led to what the first one asked for.
  const other = await context.newPage()
  await other.goto(`/wali/isi-saldo/${child.id}`)
  await other.getByRole('button', { name: 'Rp100.000' }).click()
  await page.getByRole('button', { name: 'Rp50.000', exact: true }).click()
  await looksRight(page, 'wali-topup')
  await other.route('**/api/topup/requests?*', (route) => route.abort())
  await page.getByRole('button', { name: 'Buat nomor pembayaran' }).click()
  await expect(page.getByRole('heading', { name: 'Tinggal dibayar' })).toBeVisible()
  const open = page.url()
  await other.getByRole('button', { name: 'Buat nomor pembayaran' }).click()
  await expect(other).toHaveURL(open)
  await expect(other.getByText('Rp50.000', { exact: true })).toBeVisible()
  await other.close()
  await page.getByText('ATM BRI').click()
  await expect(page.getByText('Pilih Transaksi Lain')).toBeVisible()
  await page.getByRole('button', { name: 'Salin' }).click()
  await expect(page.getByText('Nomor virtual account disalin.')).toBeVisible()
  await looksRight(page, 'wali-topup-open')

  // Not wanted any more; the next one can be asked for at once.
  await page.getByRole('button', { name: 'Batalkan permintaan' }).click()
  await page.getByRole('button', { name: 'Ya, batalkan' }).click()
  await expect(page.getByRole('heading', { name: 'Permintaan dibatalkan' })).toBeVisible()
  await page.getByRole('link', { name: 'Isi saldo lagi' }).click()
  await page.getByRole('button', { name: 'Rp200.000' }).click()
  await page.getByRole('button', { name: 'Buat nomor pembayaran' }).click()
  await expect(page.getByRole('heading', { name: 'Tinggal dibayar' })).toBeVisible()
  const id = page.url().split('/').at(-1)!

  await place(page, 'Beranda').click()
  await expect(page.getByText('Menunggu dibayar Rp200.000')).toBeVisible()
  await looksRight(page, 'wali-home-open')
  await page.getByRole('link', { name: 'Cara bayar' }).click()
  const { vaNumber } = await (await login(wali)).call('GET', `/api/topup/requests/${id}`)
  await payAtBank(vaNumber, 200_000)

  await expect(page.getByRole('heading', { name: 'Sudah masuk' })).toBeVisible()
  await expect(page.getByText('Rp205.000')).toBeVisible()
  await looksRight(page, 'wali-topup-arrived')
  await page.getByRole('link', { name: 'Ke beranda' }).click()
  await expect(page.getByText('Rp205.000').first()).toBeVisible()
  await expect(page.getByText('Transfer virtual account')).toBeVisible()
  await expect(page.getByText('Menunggu dibayar Rp')).toHaveCount(0)
})
