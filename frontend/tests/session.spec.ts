import { logIn, PASSWORD } from './support/people'
import { login } from './support/pondok'
import { expect, openTill, pay, test, tile } from './support/test'

test('a wrong password is told, the right one leads to the own page', async ({ page }) => {
  await page.goto('/penjualan')
  await expect(page).toHaveURL(/\/masuk\?lanjut=/)
  await page.getByLabel('Nama pengguna atau NIS').fill('koperasi')
  await page.getByLabel('Kata sandi', { exact: true }).fill('bukan itu')
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page.getByRole('alert')).toHaveText('Nama pengguna atau kata sandi salah.')

  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()

  await expect(page.getByRole('heading', { name: 'Penjualan hari ini' })).toBeVisible()
})

test('a new account chooses its own password and PIN before anything else', async ({ page }) => {
  const bendahara = await login('bendahara')
  const { items: units } = await bendahara.call('GET', '/api/pos/units')
  const username = `kasir.${Date.now()}`
  const { temporaryPassword } = await bendahara.call('POST', '/api/identity/users', {
    username,
    name: 'Kasir Baru',
    role: 'admin-unit',
    unitId: units[0].id,
  })

  await logIn(page, username, temporaryPassword)
  await page.getByLabel('Kata sandi sementara').fill(temporaryPassword)
  await page.getByLabel('Kata sandi baru', { exact: true }).fill('kurma-ajwa-17-pohon')
  await page.getByLabel('Ulangi kata sandi baru').fill('kurma-ajwa-17-pohon')
  await page.getByRole('button', { name: 'Simpan kata sandi' }).click()
  await page.getByLabel('Kata sandi Anda').fill('kurma-ajwa-17-pohon')
  await page.getByLabel('PIN baru (6 angka)').fill('111111')
  await page.getByLabel('Ulangi PIN baru').fill('111111')
  await page.getByRole('button', { name: 'Simpan PIN' }).click()
  await expect(page.getByText('PIN terlalu mudah ditebak', { exact: false })).toBeVisible()
  await page.getByLabel('PIN baru (6 angka)').fill('508274')
  await page.getByLabel('Ulangi PIN baru').fill('508274')
  await page.getByRole('button', { name: 'Simpan PIN' }).click()

  await expect(page).toHaveURL(/\/kasir$/)
})

test('no token stands in any storage that a script can read', async ({ page, context }) => {
  await openTill(page)

  const seen = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    const caches = await globalThis.caches.keys()
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      names,
      caches,
    ])
  })
  const cookies = await context.cookies()

  expect(seen).not.toMatch(/eyJ[\w-]+\./)
  expect(seen).not.toContain('saku_refresh')
  expect(cookies.map(({ name, httpOnly }) => [name, httpOnly])).toEqual([['saku_refresh', true]])
})

test('two tabs renew their session side by side and both live on', async ({ page, context }) => {
  await openTill(page)
  const other = await context.newPage()

  for (let round = 0; round < 3; round++) {
    await Promise.all([page.goto('/penjualan'), other.goto('/penjualan')])
    await Promise.all(
      [page, other].map((tab) =>
        expect(tab.getByRole('group', { name: 'Saring penjualan' })).toBeVisible(),
      ),
    )
  }
  for (const tab of [page, other]) {
    const refreshed = tab.waitForResponse((answer) =>
      answer.url().includes('/api/pos/transactions'),
    )
    await tab.getByRole('button', { name: 'Selesai', exact: true }).click()
    expect((await refreshed).status()).toBe(200)
  }
})

test('a page of another role does not exist; who logs out is logged out in every tab', async ({
  page,
  context,
}) => {
  await logIn(page, 'pengurus')
  await page.goto('/kasir')
  await page.getByRole('link', { name: 'Ke beranda' }).click()
  await expect(page).toHaveURL(/\/pengurus$/)
  const other = await context.newPage()
  await other.goto('/akun')
  await expect(other.getByRole('button', { name: 'Keluar' })).toBeVisible()

  await page.goto('/akun')
  await page.getByRole('button', { name: 'Keluar' }).click()

  await expect(page).toHaveURL(/\/masuk/)
  await expect(other).toHaveURL(/\/masuk/)
})

test('the next cashier on the same device finds nothing of the one before', async ({ page }) => {
  await openTill(page, 'kantin.putri')
  await tile(page, 'Es Teh Manis').click()
  await expect(pay(page)).toContainText('Rp2.500')
  await page.getByRole('link', { name: 'Akun' }).click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL(/\/masuk/)

  await page.getByLabel('Nama pengguna atau NIS').fill('koperasi')
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('link', { name: 'Kasir' }).click()

  await expect(page.getByText('Koperasi', { exact: false }).first()).toBeVisible()
  await expect(page.getByText('Sentuh barang untuk mulai.')).toBeVisible()
})
