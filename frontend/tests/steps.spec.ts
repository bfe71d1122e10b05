import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, identify, match, openTill, paid, pay, test, tile, typePin } from './support/test'

const full = process.env['SAKU_FULL'] === 'true'

async function judge(page: Page, step: string, theme: string): Promise<void> {
  await page.screenshot({ path: `target/screenshots/bayar-${step}-${theme}.png` })
  const axe = new AxeBuilder({ page })
  // What is behind an open dialog is out of reach, and was looked at before.
  if ((await page.locator('dialog[open]').count()) > 0) axe.include('dialog[open]')
  const { violations } = await axe.analyze()
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
    step,
  ).toEqual([])
}

for (const [theme, nis] of full
  ? [
      ['light', '2026009'],
      ['dark', '2026010'],
    ]
  : [['light', '2026009']]) {
  test(`everybody can use each step of a payment (${theme})`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('saku.theme', chosen), theme!)
    await openTill(page)
    await tile(page, 'Nasi Pecel').click()
    await judge(page, '1-keranjang', theme!)
    await page.getByRole('button', { name: 'Ubah harga atau diskon Nasi Pecel' }).click()
    await page.getByLabel('Potongan').fill('1000')
    await judge(page, '2-ubah-harga', theme!)
    await page.getByRole('button', { name: 'Harga promo' }).click()
    await page.getByRole('button', { name: 'Simpan', exact: true }).last().click()
    await pay(page).click()
    await judge(page, '3-siapa', theme!)
    await identify(page, nis!)
    await expect(page.getByText('Cukup', { exact: true })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Foto/ })).toBeVisible()
    await judge(page, '4-cocok', theme!)
    await match(page).click()
    await judge(page, '5-pin', theme!)
    await typePin(page, '864202')
    await expect(page.getByRole('alert')).toBeVisible()
    await judge(page, '6-ditolak', theme!)
    await page.getByRole('button', { name: 'Coba PIN lagi' }).click()
    await typePin(page)
    await expect(paid(page)).toBeVisible()
    await judge(page, '7-berhasil', theme!)
  })
}
