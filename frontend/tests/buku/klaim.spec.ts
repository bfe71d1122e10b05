import type { Browser, Page } from '@playwright/test'
import { looksRight } from '../support/looks'
import { arrive, CASHIER_PIN, SANTRI_PIN } from '../support/people'
import { login, newSantri } from '../support/pondok'
import { expect, test } from '../support/test'
import { newUnit } from '../support/unit'

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format()

/** A unit of this test's own has sold something and asks for its money. */
async function claimed() {
  const unit = await newUnit({ Soto: 6_000 })
  const santri = await newSantri('Zaki Mubarak', 30_000)
  const cashier = await login(unit.username)
  const sale = {
    ownerSantriId: santri.id,
    items: [{ name: 'Es campur', quantity: 2, unitPrice: 4_500 }],
    pin: SANTRI_PIN,
  }
  await cashier.call('POST', '/api/pos/transactions', sale, true)
  const days = { from: today(), to: today() }
  await expect
    .poll(() =>
      cashier
        .call('GET', `/api/penagihan/claims/preview?from=${days.from}&to=${days.to}`)
        .then(({ amount }) => amount),
    )
    .toBe(9_000)
  const claim = { ...days, pin: CASHIER_PIN }
  const { id } = await cashier.call('POST', '/api/penagihan/claims', claim, true)
  return { unit, id: id as string }
}

async function desk(browser: Browser, username: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await arrive(page, username)
  return page
}

const approve = async (page: Page, pin: string) => {
  await page.getByRole('button', { name: 'Setujui dengan PIN' }).click()
  await page.keyboard.type(pin)
}

test('a claim is verified and settled by two people, and each hears of the other', async ({
  browser,
}) => {
  const keuangan = await desk(browser, 'keuangan')
  const bendahara = await desk(browser, 'bendahara')
  await keuangan.goto('/klaim')
  await expect(keuangan.getByRole('heading', { name: 'Klaim Penagihan' })).toBeVisible()
  const { unit, id } = await claimed()

  // The list was open before the claim was there.
  const row = keuangan.getByRole('row').filter({ hasText: unit.name })
  await expect(row).toContainText('Rp9.000')
  await row.getByRole('link').click()
  await bendahara.goto(`/bendahara/klaim/${id}`)
  await expect(bendahara).toHaveURL(`/klaim/${id}`)
  for (const page of [keuangan, bendahara]) {
    await expect(page.getByText('Klaim sama dengan rekap penjualan')).toBeVisible()
    await expect(page.getByText('Belum memberi otorisasi')).toHaveCount(2)
  }
  await looksRight(keuangan, 'klaim-verifikasi')

  await approve(keuangan, '999999')
  await expect(keuangan.getByRole('alert')).toContainText('PIN salah')
  const asked = await login('keuangan')
  const pending = await asked.call('GET', `/api/penagihan/claims/${id}`)
  expect(pending).toMatchObject({ status: 'SUBMITTED', authorizations: [] })
  await keuangan.keyboard.type('271828')
  await expect(keuangan.getByText('Disetujui Anda')).toBeVisible()
  await expect(keuangan.getByText('Tinggal menunggu otorisasi yang lain')).toBeVisible()

  await expect(bendahara.getByText('Disetujui Admin Keuangan').first()).toBeVisible()
  await approve(bendahara, '314159')
  await expect(bendahara.getByText('Klaim lunas. Unit sudah dikabari.')).toBeVisible()
  await expect(keuangan.getByText('Lunas', { exact: true })).toBeVisible()
  const file = keuangan.waitForEvent('download')
  await keuangan.getByRole('button', { name: 'Bukti pelunasan (PDF)' }).click()
  expect((await file).suggestedFilename()).toMatch(/^KLM-.*\.pdf$/)
})

test('a line is disputed and answered, and the claim rejected with a reason', async ({
  browser,
}) => {
  const { id, unit } = await claimed()
  const bendahara = await desk(browser, 'bendahara')
  await bendahara.goto(`/klaim/${id}`)
  await bendahara.getByRole('button', { name: /^Persoalkan / }).click()
  await bendahara.getByLabel('Apa yang janggal?').fill('Jumlahnya terlalu banyak')
  await bendahara.getByRole('button', { name: 'Persoalkan', exact: true }).last().click()
  await expect(bendahara.getByText('Jumlahnya terlalu banyak')).toBeVisible()
  await expect(bendahara.getByRole('button', { name: 'Setujui dengan PIN' })).toBeDisabled()

  const cashier = await login(unit.username)
  const disputes = `/api/penagihan/claims/${id}/disputes`
  const [dispute] = (await cashier.call('GET', disputes)).items
  await cashier.call('POST', `${disputes}/${dispute.id}/comments`, { text: 'Pesanan asrama' })
  await expect(bendahara.getByText('Pesanan asrama')).toBeVisible()
  await bendahara.getByRole('button', { name: 'Tolak klaim' }).click()
  await bendahara.getByRole('button', { name: 'Lanjut ke PIN' }).click()
  await expect(bendahara.getByText('Tulis alasannya.')).toBeVisible()
  await bendahara.getByLabel('Alasan penolakan').fill('Struk tidak cocok')
  await bendahara.getByRole('button', { name: 'Lanjut ke PIN' }).click()
  await bendahara.keyboard.type('314159')
  await expect(bendahara.getByText('Ditolak Anda')).toBeVisible()
  await expect(bendahara.getByText('“Struk tidak cocok”').first()).toBeVisible()
})
