import { looksRight } from '../support/looks'
import { logIn } from '../support/people'
import { allow, login, newSantri, newWali, till, type Santri } from '../support/pondok'
import { expect, test } from '../support/test'
import { place } from './place'

test.use({ viewport: { width: 360, height: 740 } })

/** What is sold reaches the recap, and with it the pages, a moment later. */
async function untilTold(wali: string, { id }: Santri, movements: number): Promise<void> {
  const person = await login(wali)
  await expect
    .poll(async () => (await person.call('GET', `/api/rekap/santri/${id}/statement`)).items.length)
    .toBe(movements)
}

test('a wali sees what each child has, may and bought, and changes between them with one tap', async ({
  page,
}) => {
  const [kantin, koperasi] = [await till(), await till('koperasi')]
  const ahmad = await newSantri('Muhammad Fauzan Hidayat', 100_000)
  const nabila = await newSantri('Nabila Zahra Hidayat', 45_000, { gender: 'PUTRI' })
  const wali = await newWali(ahmad, nabila)
  await allow(
    ahmad,
    {
      budget: { daily: 20_000, weekly: 60_000 },
      units: { [kantin.unitId]: { dailyLimit: 18_000 }, [koperasi.unitId]: { blocked: true } },
    },
    wali,
  )
  const sale = await kantin.sell(ahmad, ['Nasi Goreng', 1], ['Es Teh Manis', 2])
  await koperasi.sell(nabila, [koperasi.products[0]!.name, 1])
  await untilTold(wali, ahmad, 2)
  await untilTold(wali, nabila, 2)

  await logIn(page, wali)
  await expect(page).toHaveURL(/\/wali\/santri\//)
  const switcher = page.getByRole('navigation', { name: 'Pilih anak' })
  await switcher.getByRole('link', { name: 'Muhammad Fauzan' }).click()
  await expect(page).toHaveURL(`/wali/santri/${ahmad.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Muhammad Fauzan Hidayat')
  await expect(page.getByText('Rp86.000').first()).toBeVisible()
  await expect(page.getByText('Belanja hari ini')).toBeVisible()
  await expect(page.getByRole('meter', { name: 'Jatah jajan hari ini' })).toHaveAttribute(
    'aria-valuetext',
    'Terpakai Rp14.000 dari Rp20.000',
  )
  await expect(page.getByRole('meter', { name: 'Hari ini di Kantin Putra' })).toBeVisible()
  await expect(page.getByText('Koperasi Santri')).toBeVisible()
  await expect(page.getByText('2 × Es Teh Manis')).toBeVisible()
  await looksRight(page, 'wali-home')

  // The other child, with nothing of the first one left on the screen; kept over a reload.
  await switcher.getByRole('link', { name: 'Nabila' }).click()
  await expect(page).toHaveURL(`/wali/santri/${nabila.id}`)
  await expect(page.getByText('Belum ada batas')).toBeVisible()
  await expect(page.getByText('Rp86.000')).toHaveCount(0)
  await expect(page.getByText('Es Teh Manis')).toHaveCount(0)
  await page.goto('/wali')
  await expect(page).toHaveURL(`/wali/santri/${nabila.id}`)
  await place(page, 'Riwayat').click()
  await expect(page).toHaveURL(`/wali/riwayat/${nabila.id}`)
  await expect(place(page, 'Riwayat')).toHaveAttribute('aria-current', 'page')

  // A month that adds up, seen by unit, as a file.
  await switcher.getByRole('link', { name: 'Muhammad Fauzan' }).click()
  await expect(page.getByText('Saldo sekarang')).toBeVisible()
  await expect(page.getByText('+Rp100.000').first()).toBeVisible()
  await looksRight(page, 'wali-history')
  await page.getByRole('button', { name: 'Kantin Putra' }).click()
  await expect(page.getByText('Rp14.000 dibelanjakan di Kantin Putra')).toBeVisible()
  await expect(page.getByText('Setor tunai')).toHaveCount(0)
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh PDF' }).click()
  expect((await file).suggestedFilename()).toMatch(/^saldo-.*-20\d\d-\d\d\.pdf$/)
  await page.getByRole('link', { name: 'Kantin Putra' }).click()
  await expect(page.getByText(sale.receiptNumber)).toBeVisible()
  await expect(page.getByText('Diambil oleh')).toBeVisible()
  await looksRight(page, 'wali-sale')
  await page.getByRole('link', { name: 'Riwayat' }).first().click()
  await page.getByRole('button', { name: 'Bulan sebelumnya' }).click()
  await expect(page.getByText(/Tidak ada uang masuk atau keluar pada/)).toBeVisible()

  // As notifications call it; and somebody else's child is nobody's here.
  await page.goto(`/wali/santri/${ahmad.id}/transaksi/${sale.id}`)
  await expect(page.getByRole('heading', { name: 'Belanja di Kantin Putra' })).toBeVisible()
  await page.goto(`/wali/santri/${ahmad.id}/batas`)
  await expect(page.getByRole('heading', { name: 'Batas belanja' })).toBeVisible()
  const stranger = await newSantri('Anak Orang Lain', 66_000)
  await page.goto(`/wali/santri/${stranger.id}/mutasi`)
  await expect(page.getByText('Santri ini tidak terhubung dengan akun Anda.')).toBeVisible()
  await expect(page.getByText('66.000')).toHaveCount(0)
  await expect(page.getByText('Anak Orang Lain')).toHaveCount(0)
})
