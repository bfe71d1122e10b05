import { readFileSync } from 'node:fs'
import { looksRight } from '../support/looks'
import { arrive, logIn } from '../support/people'
import { expect, test, typePin } from '../support/test'

test.use({ viewport: { width: 1280, height: 800 } })

const fresh = () => `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`

test('a new santri gets a PIN and a wali, who can log in and sees the child', async ({
  page,
  browser,
}) => {
  const id = fresh()
  const nis = `B${id}`.toUpperCase()
  await arrive(page, 'keuangan')
  await page.goto('/orang/santri')
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByRole('button', { name: 'Santri baru' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByText('NIS 3 sampai 30')).toBeVisible()
  await dialog.getByLabel('NIS').fill('2026001')
  await dialog.getByLabel('Nama lengkap').fill('Khadijah Baru')
  await dialog.getByText('Putri', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByText('NIS ini sudah dipakai santri lain.')).toBeVisible()
  await dialog.getByLabel('NIS').fill(nis)
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByTestId('kata-sandi')).not.toBeEmpty()
  await looksRight(page, 'orang-secret')
  await page.getByRole('button', { name: 'Sudah dicatat' }).click()

  await expect(page.getByText('Belum ada PIN.')).toBeVisible()
  await page.getByRole('button', { name: 'Atur PIN' }).click()
  await typePin(page, '123456')
  await typePin(page, '123456')
  await expect(page.getByText('PIN terlalu mudah ditebak.')).toBeVisible()
  await typePin(page, '246810')
  await typePin(page, '246810')
  await expect(page.getByText('PIN sudah diatur.')).toBeVisible()

  await page.getByRole('button', { name: 'Tambah wali' }).click()
  await page.getByRole('button', { name: 'Buat akun wali' }).click()
  await page.getByLabel('Nama lengkap').fill('Bu Khadijah')
  await page.getByLabel('Nama pengguna').fill(`wali.${id}`)
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByTestId('kata-sandi')).not.toBeEmpty()
  const password = await page.getByTestId('kata-sandi').textContent()
  await page.getByRole('button', { name: 'Sudah dicatat' }).click()
  await expect(page.getByRole('link', { name: /Bu Khadijah/ })).toBeVisible()

  // A picture of the browser's own, made small before it travels.
  const picture = await page.screenshot({ type: 'png' })
  const sent = page.waitForRequest((request) => request.url().endsWith('/photo'))
  await page
    .getByLabel('Pasang foto')
    .and(page.locator('input'))
    .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: picture })
  const headers = await (await sent).allHeaders()
  expect(headers['content-type']).toBe('image/webp')
  expect(Number(headers['content-length'])).toBeLessThan(picture.length)
  await expect(page.getByRole('img', { name: 'Foto Khadijah Baru' })).toBeVisible()
  await looksRight(page, 'orang-santri')

  const other = await browser.newContext({ serviceWorkers: 'block' })
  const home = await other.newPage()
  await logIn(home, `wali.${id}`, password!.trim())
  await expect(home.getByLabel('Kata sandi sementara')).toBeVisible()
  await other.close()
})

test('an import tells what is wrong row by row, and then gives the passwords once', async ({
  page,
}) => {
  const id = fresh().toUpperCase()
  const file = (rows: string[]) => ({
    name: 'santri.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['NIS;Nama;Jenis Kelamin;Asrama', ...rows].join('\n')),
  })
  await arrive(page, 'keuangan')
  await page.goto('/orang/impor')
  const field = page.getByLabel('Pilih berkas').and(page.locator('input'))
  await field.setInputFiles(file([`I${id}1;Umar;L;A`, `I${id}2;;X;A`]))
  await expect(page.getByText('2 kesalahan ditemukan')).toBeVisible()
  await expect(page.getByRole('row', { name: /Baris 3/ })).toHaveCount(2)
  await looksRight(page, 'impor-wrong')

  await field.setInputFiles(file([`I${id}1;Umar;L;A`, `I${id}2;Hafshah;P;A`]))
  await page.getByRole('button', { name: 'Impor 2 santri' }).click()
  await expect(page.getByText('2 santri terdaftar')).toBeVisible()
  await looksRight(page, 'impor-done')
  // What is in this tab only is not left by mistake.
  await page.getByRole('link', { name: 'Santri', exact: true }).last().click()
  await expect(page.getByRole('alert')).toContainText('belum diunduh')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh kata sandi' }).click()
  const rows = readFileSync(await (await saved).path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(rows).toHaveLength(3)
  const [, , username, password] = rows[1]!.split(';')
  const answer = await page.request.post('/api/identity/login', { data: { username, password } })
  expect(answer.status()).toBe(200)
})

test('what is finance’s alone does not exist for others', async ({ page }) => {
  await arrive(page, 'kantin.putra')
  for (const address of ['/setoran', '/saldo', '/orang/santri', '/orang/impor', '/bank', '/unit']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Halaman tidak ditemukan' })).toBeVisible()
  }
})
