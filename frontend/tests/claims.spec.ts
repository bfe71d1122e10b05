import { CASHIER_PIN, SANTRI_PIN } from './support/people'
import { login, till } from './support/pondok'
import { expect, openTill, test } from './support/test'

/** Something sold, so that there is something to claim. */
async function sell(username: string, nis: string): Promise<void> {
  const { cashier } = await till(username)
  const { id } = await cashier.call('GET', `/api/identity/santri/lookup?code=${nis}`)
  const order = {
    ownerSantriId: id,
    items: [{ name: 'Buku tulis', quantity: 1, unitPrice: 4_000 }],
    pin: SANTRI_PIN,
  }
  await cashier.call('POST', '/api/pos/transactions', order, true)
}

async function approve(username: string, pin: string, id: string): Promise<void> {
  const who = await login(username)
  await who.call('POST', `/api/penagihan/claims/${id}/authorizations`, { decision: 'APPROVE', pin })
}

test('a claim goes from its preview to the cash in the hand, and the page follows by itself', async ({
  page,
}) => {
  await openTill(page, 'koperasi')
  await page.getByRole('link', { name: 'Klaim' }).click()
  await page.getByRole('link', { name: 'Ajukan klaim' }).click()
  await expect(page.getByRole('heading', { name: 'Ajukan klaim' })).toBeVisible()
  // Whoever has just sold sees it come, also where the preview was open before.
  await sell('koperasi', '2026015')
  await expect(page.getByText('Buku tulis', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: /^Ajukan Rp/ }).click()
  await page.keyboard.type('999999')
  await expect(page.getByRole('alert')).toContainText('PIN salah')
  await page.keyboard.type(CASHIER_PIN)

  await expect(page.getByText('Menunggu otorisasi Admin Keuangan dan Bendahara')).toBeVisible()
  const id = page.url().split('/').at(-1)!
  await approve('keuangan', '271828', id)
  await expect(page.getByText('Menunggu satu otorisasi lagi')).toBeVisible()
  await approve('bendahara', '314159', id)
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
  await openTill(page, 'laundry')
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
  await openTill(page, 'kantin.putri')
  await page.goto('/rekap')
  await sell('kantin.putri', '2026017')

  await expect(page.getByRole('cell', { name: 'Buku tulis' })).toBeVisible()
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh CSV' }).click()
  expect((await file).suggestedFilename()).toMatch(/^rekap-.*\.csv$/)
})
