import { test as base, expect, type Page } from '@playwright/test'
import { arrive, SANTRI_PIN } from './people'

export { expect }

/** A page that speaks of its own faults: nothing may be refused by the policy, nothing may throw. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ context }, use) => {
      const faults: string[] = []
      context.on('weberror', (fault) => faults.push(String(fault.error())))
      context.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text())
      })
      await use()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export async function openTill(page: Page, cashier = 'kantin.putra'): Promise<void> {
  await arrive(page, cashier)
  await page.goto('/kasir')
  await expect(page.getByRole('button', { name: 'Nominal bebas' })).toBeVisible()
}

export const tile = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name} Rp`) })

export const pay = (page: Page) => page.getByRole('button', { name: /^Bayar/ })

export async function identify(page: Page, nis: string): Promise<void> {
  await page.getByLabel('Pindai kartu atau ketik NIS').fill(nis)
  await page.getByRole('button', { name: 'Cari' }).click()
}

export const match = (page: Page) => page.getByRole('button', { name: 'Cocok', exact: true })

/** The keys stand elsewhere each time. */
export async function typePin(page: Page, pin = SANTRI_PIN): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click()
}

/** Up to the open PIN pad. */
export async function toPin(page: Page, product: string, nis: string): Promise<void> {
  await tile(page, product).click()
  await pay(page).click()
  await identify(page, nis)
  await match(page).click()
}

export const paid = (page: Page) => page.getByRole('heading', { name: 'Pembayaran berhasil' })
