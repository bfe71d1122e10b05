import type { CDPSession, Page } from '@playwright/test'
import { looksRight } from '../support/looks'
import { logIn } from '../support/people'
import { newSantri, till } from '../support/pondok'
import { pushService } from '../support/push-service'
import { expect, test } from '../support/test'

test.use({
  viewport: { width: 360, height: 740 },
  serviceWorkers: 'allow',
  permissions: ['notifications'],
})

// A push goes to public hosts alone, unless the stack is told of a test's own.
test.skip(!process.env['SAKU_PUSH_LENIENT_HOSTS']?.includes('localhost'))

type Subscription = Awaited<ReturnType<typeof pushService>>['subscription']

/** The browser's own line to its maker's service is the only thing that is stood in for. */
const standIn = (subscription: Subscription) => {
  const kept = 'test.subscription'
  const made = (key: string) => ({
    endpoint: subscription.endpoint,
    options: { applicationServerKey: key },
    toJSON: () => ({ ...subscription, expirationTime: null }),
    unsubscribe: async () => (localStorage.removeItem(kept), true),
  })
  PushManager.prototype.subscribe = async (options) => {
    const key = String(options!.applicationServerKey)
    localStorage.setItem(kept, key)
    return made(key) as unknown as PushSubscription
  }
  PushManager.prototype.getSubscription = async () => {
    const key = localStorage.getItem(kept)
    return key === null ? null : (made(key) as unknown as PushSubscription)
  }
}

async function registrationOf(page: Page): Promise<{ cdp: CDPSession; registrationId: string }> {
  const cdp = await page.context().newCDPSession(page)
  const known = new Promise<string>((found) =>
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [own] = registrations
      if (own) found(own.registrationId)
    }),
  )
  await cdp.send('ServiceWorker.enable')
  return { cdp, registrationId: await known }
}

test('a sale wakes a phone whose owner wished it, and a tap leads to it', async ({
  page,
  context,
  baseURL,
}) => {
  const service = await pushService()
  const kantin = await till()
  const santri = await newSantri('Hafiz Rahman', 50_000)
  await page.addInitScript(standIn, service.subscription)
  await logIn(page, santri.nis)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))

  // Nobody is asked at their first visit, nor before they have read something.
  const offer = page.getByRole('heading', { name: 'Ingin langsung tahu?' })
  await page.getByRole('link', { name: /^Kabar/ }).click()
  const notice = page.getByRole('link', { name: /Isi saldo Rp50.000 berhasil/ })
  await expect(notice).toBeVisible()
  await expect(offer).toHaveCount(0)
  await notice.click()
  await expect(page).toHaveURL('/santri/riwayat')
  await page.getByRole('link', { name: /^Kabar/ }).click()
  await expect(offer).toBeVisible()
  await looksRight(page, 'kabar-offer')
  await page.getByRole('button', { name: 'Nyalakan' }).click()
  await expect(page.getByText('Perangkat ini sekarang berbunyi saat ada kabar.')).toBeVisible()
  await expect(offer).toHaveCount(0)
  await page.getByRole('link', { name: 'Pengaturan kabar' }).click()
  await expect(page.getByRole('button', { name: 'Matikan di perangkat ini' })).toBeVisible()
  await looksRight(page, 'kabar-settings-on')
  await page.getByRole('link', { name: 'Akun' }).click()

  await kantin.sell(santri, ['Soto Ayam', 1])
  await expect.poll(() => service.sent.length).toBe(1)
  const [sent] = service.sent
  service.checkSender(
    sent!,
    (await page.evaluate(() => localStorage.getItem('test.subscription')))!,
  )
  const { cdp, registrationId } = await registrationOf(page)
  const deliver = (data: string) =>
    cdp.send('ServiceWorker.deliverPushMessage', { origin: baseURL!, registrationId, data })
  // A service may deliver twice; the last one tells that both have come.
  const message = service.open(sent!)
  const next = { id: 'next', title: 'Berikutnya', body: 'Sesudah itu.', link: '/akun' }
  const worker = () => context.serviceWorkers().at(-1)!
  const shown = () =>
    worker().evaluate(async () => {
      const shown: Notification[] = await (globalThis as any).registration.getNotifications()
      return shown.map(({ title, body }) => [title, body])
    })
  const title = 'Belanja Rp8.000 di Kantin Putra'
  const body = 'Anda berbelanja Soto Ayam. Saldo tersisa Rp42.000.'
  const one = [title, body]
  const last = [next.title, next.body]
  const nowShown = (...all: string[][]) =>
    expect(async () => expect((await shown()).toSorted()).toEqual(all.toSorted())).toPass()
  // A browser too busy to start its worker drops what it was handed; then it is handed over again.
  await expect(async () => {
    for (const data of [message, message, JSON.stringify(next)]) await deliver(data)
    await expect
      .poll(async () => (await shown()).toSorted(), { timeout: 20_000 })
      .toEqual([one, last].toSorted())
  }).toPass()
  await worker().evaluate(async () => {
    const own = globalThis as any
    const all: Notification[] = await own.registration.getNotifications()
    const notification = all.find(({ title }) => title.startsWith('Belanja'))
    own.dispatchEvent(new own.NotificationEvent('notificationclick', { notification }))
  })
  await expect(page).toHaveURL('/santri/riwayat')
  await expect(page.getByText('1 × Soto Ayam')).toBeVisible()
  await nowShown(last)
  await expect(page.getByRole('link', { name: /^Kabar/ })).toHaveAccessibleName('Kabar')

  await page.getByRole('link', { name: 'Akun' }).click()
  const ended = page.waitForResponse(
    (answer) =>
      answer.request().method() === 'DELETE' && answer.url().endsWith('/push/subscriptions'),
  )
  await page.getByRole('button', { name: 'Keluar' }).click()
  expect((await ended).status()).toBe(204)
  await expect(page).toHaveURL(/\/masuk/)
  expect(await page.evaluate(() => localStorage.getItem('test.subscription'))).toBeNull()
  service.close()
})
