import { mkdtempSync, openSync, writeSync, closeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { encode } from 'uqr'
import { login } from './support/pondok'
import { expect, match, openTill, paid, pay, test, tile, typePin } from './support/test'

const WIDTH = 640
const HEIGHT = 480
const MODULE = 10
const FRAMES = 5
const WHITE = 235
const BLACK = 16

/** What a camera would see of a card: a film of one QR code, as Chromium's fake camera plays it. */
function film(token: string): string {
  const { data, size } = encode(token, { border: 0 })
  const light = Buffer.alloc(WIDTH * HEIGHT, WHITE)
  const left = Math.floor((WIDTH - size * MODULE) / 2)
  const top = Math.floor((HEIGHT - size * MODULE) / 2)
  for (let y = 0; y < size * MODULE; y++) {
    for (let x = 0; x < size * MODULE; x++) {
      if (data[Math.floor(y / MODULE)]![Math.floor(x / MODULE)]) {
        light[(top + y) * WIDTH + left + x] = BLACK
      }
    }
  }
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const path = join(mkdtempSync(join(tmpdir(), 'saku-kamera-')), 'kartu.y4m')
  const file = openSync(path, 'w')
  writeSync(file, `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`)
  for (let frame = 0; frame < FRAMES; frame++) {
    writeSync(file, 'FRAME\n')
    writeSync(file, light)
    writeSync(file, colourless)
  }
  closeSync(file)
  return path
}

async function cardOf(nis: string): Promise<string> {
  const keuangan = await login('keuangan')
  const { id } = await keuangan.call('GET', `/api/identity/santri/lookup?code=${nis}`)
  return (await keuangan.call('POST', `/api/identity/santri/${id}/card`)).cardToken
}

test('a card is read by the camera, and the sale goes on from there', async ({ baseURL }) => {
  const token = await cardOf('2026019')
  const browser = await chromium.launch({
    executablePath: process.env['SAKU_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film(token)}`,
    ],
  })
  const page = await browser.newPage({ baseURL: baseURL!, serviceWorkers: 'block' })
  page.setDefaultTimeout(90_000)
  await openTill(page)
  await tile(page, 'Kerupuk').click()
  await pay(page).click()

  await page.getByRole('button', { name: 'Pindai dengan kamera' }).click()

  await expect(page.getByText('2026019', { exact: false })).toBeVisible()
  await match(page).click()
  await typePin(page)
  await expect(paid(page)).toBeVisible()
  await browser.close()
})
