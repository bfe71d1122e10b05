import { readFileSync } from 'node:fs'
import type { Page, Request } from '@playwright/test'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { looksRight } from '../support/looks'
import { logIn } from '../support/people'
import { login, newSantri, type Santri } from '../support/pondok'
import { expect, test } from '../support/test'

test.use({ viewport: { width: 1366, height: 768 }, deviceScaleFactor: 2 })

const WASM = new URL('../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', import.meta.url)
prepareZXingModule({ overrides: { wasmBinary: readFileSync(WASM).buffer as ArrayBuffer } })

/** A dormitory of this test's own: no other test loses its cards. */
async function dormitory(...names: string[]): Promise<{ name: string; santri: Santri[] }> {
  const name = `Asrama ${Date.now().toString(36)}`
  const santri: Santri[] = []
  for (const one of names) santri.push(await newSantri(one, 0, { dormitory: name, room: '2' }))
  return { name, santri }
}

async function choose(page: Page, dormitory: string): Promise<void> {
  await logIn(page, 'keuangan')
  await page.getByRole('link', { name: 'Kartu' }).click()
  await page.getByLabel('Asrama', { exact: true }).selectOption(dormitory)
  await page.getByRole('checkbox', { name: /^Pilih semua/ }).check()
}

async function make(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: `Buat ${count} kartu baru` }).click()
  await page.getByRole('button', { name: 'Ya, buat kartu' }).click()
}

const isIssue = (request: Request) => request.method() === 'POST' && request.url().endsWith('/card')

function issues(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => isIssue(request) && asked.push(request.url().split('/').at(-2)!))
  return asked
}

const preview = (page: Page) =>
  page.getByRole('region', { name: 'Lembar cetak' }).getByRole('article')

test('a room gets its cards: asked first, then made, seen, printed and forgotten', async ({
  page,
}) => {
  const { name, santri } = await dormitory(
    'Muhammad Zainuddin Abdul Ghofur Al-Banjari',
    'Ali',
    'Umar bin Hamdan',
  )
  const keuangan = await login('keuangan')
  const { cardToken: old } = await keuangan.call(
    'POST',
    `/api/identity/santri/${santri[0]!.id}/card`,
  )
  await choose(page, name)
  await looksRight(page, 'kartu-choose')

  await page.getByRole('button', { name: 'Buat 3 kartu baru' }).click()
  await expect(page.getByRole('dialog')).toContainText('langsung tidak berlaku')
  await looksRight(page, 'kartu-ask')
  await page.getByRole('button', { name: 'Batal' }).click()
  expect(await keuangan.call('GET', `/api/identity/santri/lookup?code=${old}`)).toMatchObject({
    nis: santri[0]!.nis,
  })

  await make(page, 3)
  await expect(preview(page)).toHaveCount(3)
  await expect(page.getByText('3 kartu · 1 lembar A4')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cetak', exact: true })).toBeEnabled()
  await looksRight(page, 'kartu-made')
  await expect(page.getByText('Menunggu dicetak')).toHaveCount(3)
  await expect(keuangan.call('GET', `/api/identity/santri/lookup?code=${old}`)).rejects.toThrow(
    'card_blocked',
  )

  // What a scanner reads off the paper is the card that now is in use.
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('body > .card-sheets')
  await paper.screenshot({ path: 'target/screenshots/kartu-paper.png' })
  for (const { name, nis } of santri) {
    const code = paper.getByRole('img', { name: `Kode QR kartu ${name}` })
    const [read] = await readBarcodes(new Blob([new Uint8Array(await code.screenshot())]))
    expect(
      await keuangan.call('GET', `/api/identity/santri/lookup?code=${read?.text}`),
    ).toMatchObject({ nis })
    expect(read!.text).not.toContain(nis)
  }
  const pdf = (
    await page.pdf({ path: 'target/screenshots/kartu.pdf', preferCSSPageSize: true })
  ).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
  await page.emulateMedia({ media: 'screen' })

  await page.getByRole('button', { name: 'Sudah tercetak', exact: true }).click()
  await page.getByRole('button', { name: 'Ya, hapus kodenya' }).click()
  await expect(page.getByText('Belum ada kartu yang menunggu dicetak.')).toBeVisible()
  await expect(page.getByText(/^Dicetak/)).toHaveCount(3)
  const kept = await page.evaluate(
    () =>
      new Promise<object[]>((found) => {
        const opened = indexedDB.open('saku-kartu')
        opened.onsuccess = () => {
          const all = opened.result.transaction('cards').objectStore('cards').getAll()
          all.onsuccess = () => found(all.result)
        }
      }),
  )
  expect(kept.filter((card) => 'token' in card)).toEqual([])

  await page.getByRole('checkbox', { name: /^Pilih semua/ }).check()
  await page.getByRole('button', { name: 'Buat 3 kartu baru' }).click()
  await expect(page.getByText('3 di antaranya sudah pernah dicetak')).toBeVisible()
})

test('a batch can be stopped and gone on with, and nobody gets two cards', async ({ page }) => {
  const { name, santri } = await dormitory('Satu', 'Dua', 'Tiga', 'Empat')
  await choose(page, name)
  const asked = issues(page)
  let let_go = () => {}
  const held = new Promise<void>((resolve) => (let_go = resolve))
  let sent = 0
  await page.route('**/card', async (route) => {
    if (++sent === 2) await held
    await route.continue()
  })

  await make(page, 4)
  await expect.poll(() => asked.length).toBe(2)
  await page.getByRole('button', { name: 'Berhenti' }).click()
  // At once: a call that is held for 15 seconds has no answer any more.
  let_go()
  await expect(page.getByText('2 kartu jadi, 2 belum dibuat.')).toBeVisible()
  await looksRight(page, 'kartu-stopped')
  await page.getByRole('button', { name: 'Lanjutkan 2 kartu' }).click()
  await expect(preview(page)).toHaveCount(4)
  expect(asked.toSorted()).toEqual(santri.map(({ id }) => id).toSorted())
})

test('a lost answer is told, and the card is made again only when asked', async ({ page }) => {
  const { name, santri } = await dormitory('Hilang Jawaban', 'Tetap Aman')
  await choose(page, name)
  const asked = issues(page)
  await page.route(`**/${santri[0]!.id}/card`, async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await make(page, 2)
  await expect(page.getByText('Jawaban untuk Hilang Jawaban tidak sampai')).toBeVisible()
  await looksRight(page, 'kartu-unsure')
  expect(asked).toEqual([santri[0]!.id])

  await page.unroute(`**/${santri[0]!.id}/card`)
  await page.reload()
  await page.getByRole('button', { name: 'Buat ulang 1 kartu' }).click()
  await expect(preview(page)).toHaveCount(1)
  await expect(page.getByText('tidak sampai')).toHaveCount(0)
})

test('cards that are not on paper yet survive the tab, and hold back the logout', async ({
  page,
}) => {
  const { name } = await dormitory('Belum Tercetak')
  await choose(page, name)
  await make(page, 1)
  await expect(preview(page)).toHaveCount(1)
  await page.reload()
  await expect(preview(page)).toHaveCount(1)
  await page.getByLabel('Asrama', { exact: true }).selectOption(name)
  await expect(page.getByRole('checkbox', { name: /Belum Tercetak/ })).toBeDisabled()

  await page.getByRole('link', { name: 'Akun' }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page.getByRole('alert')).toContainText('1 kartu yang belum dicetak')
})
