import { looksRight } from '../support/looks'
import { logIn, SANTRI_PIN } from '../support/people'
import { allow, login, newSantri, till } from '../support/pondok'
import { expect, test, typePin } from '../support/test'

test.use({ viewport: { width: 360, height: 740 } })

test('a santri sees what is left of money and limits, and what was bought, without a tap', async ({
  page,
}) => {
  const kantin = await till()
  const koperasi = await till('koperasi')
  const santri = await newSantri('Ahmad Fauzi', 100_000)
  await allow(santri, {
    budget: { daily: 20_000, weekly: 60_000 },
    units: { [kantin.unitId]: { dailyLimit: 18_500 }, [koperasi.unitId]: { blocked: true } },
    products: {
      [kantin.products.find(({ name }) => name === 'Susu Cokelat Dingin')!.id]: { blocked: true },
    },
  })
  await kantin.sell(santri, ['Nasi Goreng', 1], ['Es Teh Manis', 2])
  await kantin.sell(santri, ['Air Mineral 600 ml', 1])
  await logIn(page, santri.nis)

  await expect(page).toHaveURL('/santri')
  await expect(page.getByText('Rp83.000').first()).toBeVisible()
  await expect(page.getByRole('meter', { name: 'Jatah jajan hari ini' })).toHaveAttribute(
    'aria-valuetext',
    'Terpakai Rp17.000 dari Rp20.000',
  )
  await expect(page.getByText('Tersisa Rp3.000')).toBeVisible()
  await expect(page.getByRole('meter', { name: 'Hari ini di Kantin Putra' })).toBeVisible()
  await expect(page.getByText('Koperasi Santri')).toBeVisible()
  await expect(page.getByText('Susu Cokelat Dingin')).toBeVisible()
  await expect(page.getByText('2 × Es Teh Manis')).toBeVisible()
  await expect(page.getByText('−Rp14.000')).toBeVisible()
  await expect(page.getByText('+Rp100.000')).toBeVisible()
  await looksRight(page, 'santri-home')

  await page.getByRole('button', { name: 'Sembunyikan angka' }).click()
  await expect(page.getByText('Rp•••')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Tampilkan angka' })).toBeVisible()
  await expect(page.getByText('Rp83.000')).toHaveCount(0)
  await looksRight(page, 'santri-home-covered')
})

test('a santri without anything is told so and what will come', async ({ page }) => {
  const santri = await newSantri('Santri Baru')
  await logIn(page, santri.nis)
  await expect(page.getByText('Wali belum menetapkan batas jajan.')).toBeVisible()
  await expect(page.getByText('Belum ada uang masuk atau keluar.')).toBeVisible()
  await page.getByRole('link', { name: 'Riwayat' }).click()
  await expect(page.getByText('Belum ada uang masuk atau keluar.')).toBeVisible()
  await looksRight(page, 'santri-history-empty')
})

test('a history longer than a page is read on, day by day, to its end', async ({ page }) => {
  const kantin = await till()
  const santri = await newSantri('Umar Hamdan', 90_000)
  const { id } = santri
  for (let sale = 0; sale < 21; sale++) await kantin.sell(santri, ['Kerupuk', 1])
  const own = await login(santri.nis)
  await expect
    .poll(async () => (await own.call('GET', `/api/rekap/santri/${id}/statement`)).items.length)
    .toBe(22)
  await logIn(page, santri.nis)
  await page.getByRole('link', { name: 'Riwayat' }).click()

  await expect(page.getByText('1 × Kerupuk')).toHaveCount(20)
  await expect(page.getByText('Masuk Rp90.000')).toHaveCount(0)
  await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click()
  await expect(page.getByText('1 × Kerupuk')).toHaveCount(21)
  await expect(page.getByText('Masuk Rp90.000')).toBeVisible()
  await expect(page.getByText('Keluar Rp21.000')).toBeVisible()
  await expect(page.getByText('Itu semua transaksi Anda.')).toBeVisible()
  await looksRight(page, 'santri-history')
})

test('a payment that a till asks for appears by itself and is paid with the PIN', async ({
  page,
}) => {
  const kantin = await till()
  const santri = await newSantri('Ali Ridho', 50_000)
  await logIn(page, santri.nis)
  await expect(page.getByText('Rp50.000').first()).toBeVisible()
  const { id } = await kantin.ask(santri, ['Nasi Ayam Geprek', 1], ['Es Jeruk', 1])

  const ask = page.getByRole('link', { name: /Kantin Putra meminta pembayaran/ })
  await expect(ask).toContainText('Rp15.500')
  await looksRight(page, 'santri-home-asked')
  await ask.click()
  await expect(page.getByText('1 × Nasi Ayam Geprek')).toBeVisible()
  await looksRight(page, 'santri-pay')
  for (const digit of '0123456789') {
    await expect(page.getByRole('button', { name: digit, exact: true })).toBeInViewport({
      ratio: 1,
    })
  }

  await typePin(page, '975318')
  await expect(page.getByRole('alert')).toContainText('PIN salah')
  await typePin(page, SANTRI_PIN)
  await expect(page.getByRole('heading', { name: 'Sudah dibayar' })).toBeVisible()
  await expect(page.getByText('Sisa saldo Rp34.500')).toBeVisible()
  await looksRight(page, 'santri-paid')
  expect(await kantin.cashier.call('GET', `/api/pos/payment-requests/${id}`)).toMatchObject({
    status: 'COMPLETED',
  })

  await page.getByRole('link', { name: 'Ke beranda' }).click()
  await expect(page.getByText('Rp34.500').first()).toBeVisible()
  await expect(ask).toHaveCount(0)
})

test('a till’s request ends in each way it can, and money moves in none but one', async ({
  page,
}) => {
  const kantin = await till()
  const santri = await newSantri('Hasan Basri', 50_000)
  await logIn(page, santri.nis)
  const statusOf = async (id: string) =>
    (await kantin.cashier.call('GET', `/api/pos/payment-requests/${id}`)).status

  // Declined: not theirs.
  const { id: declined } = await kantin.ask(santri, ['Soto Ayam', 1])
  await page.getByRole('link', { name: /meminta pembayaran/ }).click()
  await page.getByRole('button', { name: 'Tolak, bukan belanjaan saya' }).click()
  await expect(page.getByRole('heading', { name: 'Permintaan dibatalkan' })).toBeVisible()
  expect(await statusOf(declined)).toBe('CANCELLED')

  // Confirmed, and the answer lost: looked up, never paid twice.
  const { id: lost } = await kantin.ask(santri, ['Nasi Pecel', 1])
  await page.goto(`/santri/bayar/${lost}`)
  await page.route('**/confirm', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await typePin(page)
  await expect(page.getByRole('heading', { name: 'Sudah dibayar' })).toBeVisible()
  await expect(page.getByText('Sisa saldo Rp43.000')).toBeVisible()
  await page.unroute('**/confirm')

  // Above the limit: refused with the reason and what is left.
  await allow(santri, { budget: { daily: 12_000, weekly: null } })
  const { id: refused } = await kantin.ask(santri, ['Bakso Urat', 1])
  await page.goto(`/santri/bayar/${refused}`)
  await typePin(page)
  await expect(page.getByRole('heading', { name: 'Pembayaran ditolak' })).toBeVisible()
  await expect(page.getByText('Jatah jajan hari ini tidak cukup (tersisa Rp5.000)')).toBeVisible()
  await looksRight(page, 'santri-refused')

  // Somebody else's is not there.
  const { id: strange } = await kantin.ask(await newSantri('Pemilik'), ['Kerupuk', 1])
  await page.goto(`/santri/bayar/${strange}`)
  await expect(page.getByText('Data tidak ditemukan')).toBeVisible()
  await expect(page.getByText('Kerupuk')).toHaveCount(0)
  await page.goto('/santri')
  await expect(page.getByText('Rp43.000').first()).toBeVisible()
})
