import type { Page } from '@playwright/test'
import { looksRight } from '../support/looks'
import { logIn } from '../support/people'
import { allow, login, newSantri, till, type Santri } from '../support/pondok'
import { expect, test } from '../support/test'

test.use({ viewport: { width: 360, height: 740 } })

const bell = (page: Page) => page.getByRole('link', { name: /^Kabar/ })

async function topUp({ id }: Santri, amount: number): Promise<void> {
  const keuangan = await login('keuangan')
  const cash = { santriId: id, amount, payerName: 'Pak Karim' }
  await keuangan.call('POST', '/api/topup/cash', cash, true)
}

test('news reach every tab over one stream, and what is read is read in all of them', async ({
  page,
  context,
}) => {
  const kantin = await till()
  const santri = await newSantri('Fatih Karim', 50_000)
  await allow(santri, { budget: { daily: 20_000, weekly: null } })
  const own = await login(santri.nis)
  let streams = 0
  context.on('response', (answer) => answer.url().endsWith('/stream') && streams++)

  await logIn(page, santri.nis)
  const other = await context.newPage()
  await other.goto('/santri')
  for (const tab of [page, other]) {
    await expect(bell(tab)).toHaveAccessibleName('Kabar 1 belum dibaca')
    await expect(tab.getByText('Rp50.000').first()).toBeVisible()
  }
  // On another phone all is read: who listens is told so.
  await expect(async () => {
    await own.call('POST', '/api/notifikasi/notifications/read-all')
    expect(streams).toBe(1)
  }).toPass()
  for (const tab of [page, other]) await expect(bell(tab)).toHaveAccessibleName('Kabar')

  // With a stream the bell is asked for every five minutes only: it is told.
  await kantin.sell(santri, ['Bakso Urat', 1])
  await expect(page.getByText('Belanja Rp10.000 di Kantin Putra')).toBeVisible()
  for (const tab of [page, other]) {
    await expect(bell(tab)).toHaveAccessibleName('Kabar 1 belum dibaca')
    await expect(tab.getByText('Rp40.000').first()).toBeVisible()
    await expect(tab.getByText('1 × Bakso Urat')).toBeVisible()
    await expect(tab.getByText('Tersisa Rp10.000')).toBeVisible()
  }
  expect(streams).toBe(1)

  // Whoever listened goes; another tab listens on, and has missed nothing.
  await page.close()
  await topUp(santri, 7_000)
  await expect(bell(other)).toHaveAccessibleName('Kabar 2 belum dibaca')
  await expect(other.getByText('Rp47.000').first()).toBeVisible()

  await bell(other).click()
  await expect(other.getByRole('heading', { name: 'Hari ini' })).toBeVisible()
  await expect(other.getByRole('listitem')).toHaveCount(3)
  await looksRight(other, 'kabar')
  // A tab that begins to listen only after the word was told has missed nothing either.
  const third = await context.newPage()
  let listen = () => {}
  const late = new Promise<void>((now) => (listen = now))
  await third.route(/\/assets\/start-/, (route) => late.then(() => route.continue()))
  await third.goto('/kabar')
  await expect(bell(third)).toHaveAccessibleName('Kabar 2 belum dibaca')
  const read = other.waitForResponse((answer) => answer.url().endsWith('/read'))
  await other.getByRole('link', { name: /Belanja Rp10.000/ }).click()
  await expect(other).toHaveURL('/santri/riwayat')
  expect((await read).ok()).toBe(true)
  listen()
  await expect(bell(third)).toHaveAccessibleName('Kabar 1 belum dibaca')
  await third.getByRole('button', { name: 'Belum dibaca' }).click()
  await expect(third.getByRole('listitem')).toHaveCount(1)
  await third.getByRole('button', { name: 'Tandai semua sudah dibaca' }).click()
  await expect(third.getByText('Semua kabar sudah dibaca.')).toBeVisible()
  await looksRight(third, 'kabar-empty')
  await expect(bell(other)).toHaveAccessibleName('Kabar')
})

test('what may wake a device, and when not, is kept', async ({ page }) => {
  const wali = await newWali()
  await logIn(page, wali)
  await page.goto('/kabar/pengaturan')
  await expect(page.getByText('Peramban ini tidak dapat menerima kabar')).toBeVisible()
  await looksRight(page, 'kabar-settings')
  await page.getByRole('switch', { name: 'Belanja', exact: true }).uncheck({ force: true })
  await page.getByRole('switch', { name: 'Pakai jam tenang' }).check({ force: true })
  await page.getByLabel('Sampai pukul').fill('21:00')
  await page.getByLabel('Kabari bila saldo anak di bawah').fill('15000')
  await page.getByRole('button', { name: 'Simpan pengaturan' }).click()
  await expect(page.getByText('Awal dan akhir jam tenang tidak boleh sama.')).toBeVisible()
  await page.getByLabel('Sampai pukul').fill('04:30')
  await page.getByRole('button', { name: 'Simpan pengaturan' }).click()
  await expect(page.getByText('Pengaturan kabar disimpan.')).toBeVisible()

  await page.reload()
  await expect(page.getByLabel('Sampai pukul')).toHaveValue('04:30')
  await expect(page.getByLabel('Kabari bila saldo anak di bawah')).toHaveValue('15.000')
  await expect(page.getByRole('switch', { name: 'Belanja', exact: true })).not.toBeChecked()
  await expect(page.getByRole('switch', { name: 'Isi saldo', exact: true })).toBeChecked()
})

async function newWali(): Promise<string> {
  const santri = await newSantri('Anak Wali')
  await allow(santri, {})
  return `wali.${santri.nis.toLowerCase()}`
}
