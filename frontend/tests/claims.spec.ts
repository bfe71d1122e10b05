import { randomUUID } from 'node:crypto'
import { CASHIER_PIN, person, SANTRI_PIN } from './support/people'
import { expect, openTill, test } from './support/test'

/** Something sold, so that there is something to claim. */
async function sell(cashier: string, nis: string): Promise<void> {
  const till = await person(cashier)
  const { id } = await (await till.get(`/api/identity/santri/lookup?code=${nis}`)).json()
  const sold = await till.post('/api/pos/transactions', {
    headers: { 'Idempotency-Key': randomUUID() },
    data: {
      ownerSantriId: id,
      items: [{ name: 'Buku tulis', quantity: 1, unitPrice: 4_000 }],
      pin: SANTRI_PIN,
    },
  })
  expect(sold.ok()).toBe(true)
  await till.dispose()
}

async function approve(username: string, pin: string, id: string): Promise<void> {
  const who = await person(username)
  const answer = await who.post(`/api/penagihan/claims/${id}/authorizations`, {
    data: { decision: 'APPROVE', pin },
  })
  expect(answer.status()).toBe(200)
  await who.dispose()
}

test('a claim goes from its preview to the cash in the hand', async ({ page }) => {
  await sell('koperasi', '2026015')
  await openTill(page, 'koperasi')
  await page.getByRole('link', { name: 'Klaim' }).click()
  await page.getByRole('link', { name: 'Ajukan klaim' }).click()
  await expect(page.getByText('Buku tulis', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: /^Ajukan Rp/ }).click()
  await page.keyboard.type('999999')
  await expect(page.getByRole('alert')).toContainText('PIN salah')
  await page.keyboard.type(CASHIER_PIN)

  await expect(page.getByText('Menunggu otorisasi Admin Keuangan dan Bendahara')).toBeVisible()
  const id = page.url().split('/').at(-1)!
  await approve('keuangan', '271828', id)
  await page.reload()
  await expect(page.getByText('Menunggu satu otorisasi lagi')).toBeVisible()
  await approve('bendahara', '314159', id)
  await page.reload()
  await expect(page.getByText('Lunas', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Terima uang fisik' }).click()
  await page.keyboard.type(CASHIER_PIN)
  await expect(page.getByText('Uang fisik diterima')).toBeVisible()
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bukti pelunasan (PDF)' }).click()
  expect((await file).suggestedFilename()).toMatch(/^KLM-.*\.pdf$/)
})

test('a claim that was a mistake is cancelled with a reason', async ({ page }) => {
  await sell('laundry', '2026016')
  const cashier = await person('laundry')
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' })
  await openTill(page, 'laundry')
  await expect(async () => {
    const preview = await cashier.get(`/api/penagihan/claims/preview?from=${today}&to=${today}`)
    expect((await preview.json()).transactionCount).toBeGreaterThan(0)
  }).toPass({ timeout: 60_000 })
  await page.goto('/klaim/baru')
  await page.getByRole('button', { name: /^Ajukan Rp/ }).click()
  await page.keyboard.type(CASHIER_PIN)
  await page.getByRole('button', { name: 'Batalkan klaim' }).click()
  await page.getByRole('button', { name: 'Batalkan klaim' }).last().click()
  await expect(page.getByText('Tulis alasannya.')).toBeVisible()
  await page.getByLabel('Alasan pembatalan').fill('Salah tanggal')
  await page.getByRole('button', { name: 'Batalkan klaim' }).last().click()

  await expect(page.getByText('Dibatalkan unit')).toBeVisible()
})

test('the recap counts what was sold per item and comes as a file', async ({ page }) => {
  await sell('kantin.putri', '2026017')
  await openTill(page, 'kantin.putri')
  await page.goto('/rekap')

  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('cell', { name: 'Buku tulis' })).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 90_000 })
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh CSV' }).click()
  expect((await file).suggestedFilename()).toMatch(/^rekap-.*\.csv$/)
})
