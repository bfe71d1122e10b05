/** Push messages of notifikasi: the same JSON as in the inbox. */
export function servePushes(self: ServiceWorkerGlobalScope): void {
  self.addEventListener('push', (event) => event.waitUntil(show(self, event)))
  self.addEventListener('notificationclick', (event) => {
    event.notification.close()
    event.waitUntil(open(self, event.notification.data))
  })
  self.addEventListener('pushsubscriptionchange', (event) =>
    (event as ExtendableEvent).waitUntil(resubscribe(self, event as SubscriptionChange)),
  )
}

interface Told {
  id?: string
  type?: string
  title: string
  body: string
  link: string
  objectId?: string
}

interface SubscriptionChange extends ExtendableEvent {
  oldSubscription: PushSubscription | null
  newSubscription: PushSubscription | null
}

function read(event: PushEvent): Told {
  try {
    return event.data!.json()
  } catch {
    return { title: 'Saku Santri', body: 'Ada kabar baru untuk Anda.', link: '/kabar' }
  }
}

function show(self: ServiceWorkerGlobalScope, event: PushEvent): Promise<void> {
  const { id, type, title, body, link, objectId } = read(event)
  return self.registration.showNotification(title, {
    body,
    lang: 'id',
    icon: '/icons/saku-192.png',
    // Delivered twice it is shown once; of one request at a till only the last word counts.
    tag: type === 'PAYMENT_REQUESTED' ? objectId : id,
    requireInteraction: type === 'PAYMENT_REQUESTED',
    data: { link, id },
  })
}

/** In the window that is there, or in a new one. Only an address of our own is opened. */
async function open(
  self: ServiceWorkerGlobalScope,
  { link, id }: { link: string; id?: string },
): Promise<void> {
  const address = new URL(link, self.location.origin)
  if (address.origin !== self.location.origin) return
  const to = address.pathname + address.search
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const window = windows.find(({ visibilityState }) => visibilityState === 'visible') ?? windows[0]
  if (!window) {
    await self.clients.openWindow(to)
    return
  }
  await window.focus().catch(() => {})
  window.postMessage({ open: to, id })
}

/** Without a page there is no token: the service learns of it from the next page that is opened. */
async function resubscribe(
  self: ServiceWorkerGlobalScope,
  event: SubscriptionChange,
): Promise<void> {
  const { oldSubscription, newSubscription } = event
  if (!newSubscription && oldSubscription) {
    const { applicationServerKey } = oldSubscription.options
    await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
  }
  for (const window of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    window.postMessage({ resubscribed: true })
  }
}
