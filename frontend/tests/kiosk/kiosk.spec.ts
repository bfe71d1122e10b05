import type { Page } from '@playwright/test'
import { looksRight } from '../support/looks'
import { logIn, SANTRI_PIN } from '../support/people'
import { allow, login, newSantri, till, type Santri } from '../support/pondok'
import { expect, test, typePin } from '../support/test'

test.use({ viewport: { width: 1024, height: 768 } })

async function cardOf(santri: Santri): Promise<string> {
  const keuangan = await login('keuangan')
  return (await keuangan.call('POST', `/api/identity/santri/${santri.id}/card`)).cardToken
}

/** A registered device, without its screen of registration. */
async function kiosk(page: Page): Promise<void> {
  const keuangan = await login('keuangan')
  const { id, name, kioskToken } = await keuangan.call('POST', '/api/identity/kiosks', {
    name: 'Lobi asrama',
  })
  await page.goto('/kios')
  await page.evaluate((device) => localStorage.setItem('saku.kios', JSON.stringify(device)), {
    id,
    name,
    token: kioskToken,
  })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Lihat saldo' })).toBeVisible()
}

/** As a scanner on a USB port does: faster than any finger, then Enter. */
const scan = (page: Page, code: string) =>
  page.evaluate((code) => {
    for (const key of [...code, 'Enter']) {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
    }
  }, code)

async function enter(page: Page, code: string): Promise<void> {
  await scan(page, code)
  await expect(page.getByRole('heading', { name: 'Ketik PIN' })).toBeVisible()
  await typePin(page)
}

const waiting = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Lihat saldo' })).toBeVisible()

test('Admin Keuangan makes a device a kiosk, which ends their own session there', async ({
  page,
}) => {
  const name = `Kios ${Date.now().toString(36)}`
  await page.goto('/kios')
  await expect(
    page.getByRole('heading', { name: 'Perangkat ini belum menjadi kios' }),
  ).toBeVisible()
  await looksRight(page, 'kiosk-none')
  await logIn(page, 'keuangan')
  await page.getByRole('link', { name: 'Kios' }).click()
  await looksRight(page, 'kiosk-devices')
  await page.getByRole('button', { name: 'Daftarkan dan buka kios' }).click()
  await expect(page.getByText('Wajib diisi.')).toBeVisible()
  await page.getByLabel('Nama kios').fill(name)
  await page.getByRole('button', { name: 'Daftarkan dan buka kios' }).click()
  await waiting(page)
  await expect(page.getByText(name)).toBeVisible()
  await looksRight(page, 'kiosk-wait')
  await page.goto('/keuangan')
  await expect(page).toHaveURL(/\/masuk/)

  await logIn(page, 'keuangan')
  await page.goto('/keuangan/kios')
  await expect(page.getByText(`Perangkat ini sudah menjadi kios “${name}”.`)).toBeVisible()
  await page
    .getByRole('listitem')
    .filter({ hasText: name })
    .getByRole('button', { name: 'Cabut' })
    .click()
  await page.getByRole('button', { name: 'Ya, cabut' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: name })).toHaveCount(0)
  await page.goto('/kios')
  await expect(
    page.getByRole('heading', { name: 'Perangkat ini belum menjadi kios' }),
  ).toBeVisible()
})

test('card and PIN show money and purchases, the PIN is changed, and Selesai leaves nothing', async ({
  page,
}) => {
  const kantin = await till()
  const santri = await newSantri('Salman Al-Farisi', 60_000)
  await allow(santri, { budget: { daily: 20_000, weekly: 60_000 } })
  await kantin.sell(santri, ['Bakso Urat', 1], ['Es Jeruk', 1])
  const card = await cardOf(santri)
  await kiosk(page)

  await scan(page, card)
  await expect(page.getByRole('heading', { name: 'Ketik PIN' })).toBeVisible()
  await looksRight(page, 'kiosk-pin')
  await typePin(page, '975318')
  await expect(page.getByRole('alert')).toContainText('PIN salah')
  await typePin(page)
  await expect(page.getByText('Rp46.500').first()).toBeVisible()
  await expect(page.getByText('Tersisa Rp6.500')).toBeVisible()
  await expect(page.getByText('1 × Bakso Urat')).toBeVisible()
  await looksRight(page, 'kiosk-money')
  // A visit lasts a minute at most, whatever is done in it: a slow machine needs several.
  await page.getByRole('button', { name: 'Selesai' }).click()
  await enter(page, card)
  await page.getByRole('button', { name: 'Sembunyikan angka' }).click()
  await expect(page.getByText('Rp46.500')).toHaveCount(0)
  await looksRight(page, 'kiosk-covered')

  await page.getByRole('button', { name: 'Selesai' }).click()
  await enter(page, card)
  await page.getByRole('button', { name: 'Ganti PIN' }).click()
  await looksRight(page, 'kiosk-new-pin')
  await typePin(page, '853179')
  await typePin(page, '853178')
  await expect(page.getByText('Kedua PIN belum sama')).toBeVisible()
  await typePin(page, '853179')
  await expect(page.getByRole('heading', { name: 'Ulangi PIN baru' })).toBeVisible()
  await typePin(page, '853179')
  await expect(page.getByText('PIN sudah diganti.')).toBeVisible()
  await page.getByRole('button', { name: 'Selesai' }).click()
  await scan(page, card)
  await typePin(page, SANTRI_PIN)
  await expect(page.getByRole('alert')).toContainText('PIN salah')
  await typePin(page, '853179')
  await expect(page.getByText('Rp46.500').first()).toBeVisible()
  await page.getByRole('button', { name: 'Selesai' }).click()
  await waiting(page)
  await page.goBack().catch(() => {})
  await page.goto('/kios')
  await waiting(page)
  await expect(page.getByText('Salman')).toHaveCount(0)
})

test('who walks away is covered, then logged out; a reload shows nothing of them', async ({
  page,
}) => {
  const santri = await newSantri('Abu Dzar', 40_000)
  const card = await cardOf(santri)
  await page.clock.install()
  await kiosk(page)
  await enter(page, card)
  await expect(page.getByText('Rp40.000').first()).toBeVisible()

  await page.clock.runFor(13_000)
  await expect(page.getByText('Disembunyikan. Sentuh layar untuk melihat lagi.')).toBeVisible()
  await expect(page.getByText('Rp40.000')).toHaveCount(0)
  await page.getByRole('heading', { name: /Abu Dzar/ }).click()
  await expect(page.getByText('Rp40.000').first()).toBeVisible()
  await page.clock.runFor(31_000)
  await waiting(page)
  await expect(page.getByText('Abu Dzar')).toHaveCount(0)

  await enter(page, card)
  await expect(page.getByText('Rp40.000').first()).toBeVisible()
  await page.reload()
  await waiting(page)
  await expect(page.getByText('Abu Dzar')).toHaveCount(0)
  const kept = await page.evaluate(() => JSON.stringify(localStorage) + document.cookie)
  expect(kept).not.toContain(card)
  expect(kept).not.toContain(santri.id)
})

test('the next card ends the visit before; an unknown and a blocked card are told', async ({
  page,
}) => {
  const first = await newSantri('Pertama', 10_000)
  const second = await newSantri('Kedua', 20_000)
  const [one, two] = [await cardOf(first), await cardOf(second)]
  await kiosk(page)
  await enter(page, one)
  await expect(page.getByText('Rp10.000').first()).toBeVisible()
  await scan(page, two)
  await expect(page.getByText('Pertama')).toHaveCount(0)
  await typePin(page)
  await expect(page.getByText('Rp20.000').first()).toBeVisible()

  await scan(page, 'bukan-kartu-siapa-pun')
  await typePin(page)
  await expect(page.getByText('Kartu ini tidak dikenal')).toBeVisible()
  await cardOf(first)
  await enter(page, one)
  await expect(page.getByText('Kartu ini sudah diblokir')).toBeVisible()
  await looksRight(page, 'kiosk-blocked')
})
