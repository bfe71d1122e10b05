import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { arrive } from './support/people'
import { expect, pay, test, tile } from './support/test'

test.use({ serviceWorkers: 'allow' })

const target = new URL(process.env['SAKU_ORIGIN'] ?? 'http://localhost:8080')
let version = 1
let door: Server

/** The same stack behind a door of our own, at which a new version of the pages can appear. */
test.beforeAll(async () => {
  door = createServer((asked, answer) => {
    const passed = ask(
      {
        host: target.hostname,
        port: target.port,
        path: asked.url,
        method: asked.method,
        // What was packed could not be written on behind.
        headers: { ...asked.headers, 'accept-encoding': 'identity' },
      },
      (told) => {
        const headers = { ...told.headers }
        if (asked.url === '/sw.js') {
          delete headers['content-length']
          delete headers.etag
        }
        answer.writeHead(told.statusCode ?? 502, headers)
        told.on('data', (part) => answer.write(part))
        told.on('end', () =>
          answer.end(asked.url === '/sw.js' ? `\n// version ${version}` : undefined),
        )
      },
    )
    asked.pipe(passed)
  })
  await new Promise<void>((ready) => door.listen(0, '127.0.0.1', ready))
})

test.afterAll(() => {
  door.closeAllConnections()
  door.close()
})

test('a new version says that it is ready, and never comes into a running sale', async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: `http://localhost:${(door.address() as AddressInfo).port}`,
    viewport: { width: 1024, height: 768 },
  })
  const page = await context.newPage()
  await arrive(page, 'kantin.putra')
  await page.goto('/kasir')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.reload()
  await tile(page, 'Es Teh Manis').click()
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))

  version++
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await expect(page.getByText('Versi baru siap.')).toBeVisible()
  await page.getByRole('button', { name: 'Perbarui' }).click()
  await expect(
    page.getByText('Selesaikan penjualan yang berjalan dahulu', { exact: false }),
  ).toBeVisible()
  await expect(pay(page)).toContainText('Rp2.500')
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true)

  await page.getByRole('button', { name: 'Kosongkan' }).click()
  await page.getByRole('button', { name: 'Perbarui' }).click()
  await page.waitForFunction(() => !('sameDocument' in globalThis))
  await expect(page.getByText('Sentuh barang untuk mulai.')).toBeVisible()
  await expect(page.getByText('Versi baru siap.')).toBeHidden()
  await context.close()
})
