import { expect, openTill, pay, test, tile } from './support/test'

test.use({ serviceWorkers: 'allow' })

test('without a network the till starts, fills and parks carts, and never debits', async ({
  page,
  context,
}) => {
  await openTill(page)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  // The shelf is shown once it is kept.
  await expect(tile(page, 'Es Jeruk')).toBeVisible()
  let debits = 0
  page.on('request', (sent) => {
    if (sent.method() === 'POST' && sent.url().includes('/api/pos/')) debits++
  })

  await context.setOffline(true)
  await page.goto('/kasir')

  await expect(page.getByText('Tidak tersambung ke server.')).toBeVisible()
  await tile(page, 'Es Jeruk').click()
  await expect(pay(page)).toContainText('Rp3.500')
  await expect(pay(page)).toBeDisabled()
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByRole('button', { name: 'Tersimpan (1)' }).click()
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(pay(page)).toBeDisabled()
  expect(debits).toBe(0)

  await context.setOffline(false)
  await expect(page.getByText('Tidak tersambung ke server.')).toBeHidden()
  await expect(pay(page)).toBeEnabled()
})

test('it can be installed', async ({ page }) => {
  await page.goto('/masuk')
  const client = await page.context().newCDPSession(page)

  const { errors } = await client.send('Page.getAppManifest')
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')

  expect(errors).toEqual([])
  // A test's browser context is a private one; that is the only thing in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})
