import { ref } from 'vue'
import { get, post, remove } from '@/api/client'
import type {
  DeleteApiNotifikasiPushSubscriptionsData,
  GetApiNotifikasiPushPublicKeyData,
  PostApiNotifikasiPushSubscriptionsData,
  PublicKey,
  Subscription,
} from '@/api/gen/notifikasi'

/** Whether this device is woken: not possible here, forbidden by its owner, or as the person chose. */
export type PushState = 'unknown' | 'unsupported' | 'denied' | 'off' | 'on'

export const pushState = ref<PushState>('unknown')

const SUBSCRIPTIONS = '/api/notifikasi/push/subscriptions'

/** A first visit installs its worker after the first page. */
const INSTALLATION_MS = 5_000

const possible = () =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!possible()) return undefined
  const late = new Promise<undefined>((none) => setTimeout(none, INSTALLATION_MS))
  return (
    (await navigator.serviceWorker.getRegistration()) ??
    Promise.race([navigator.serviceWorker.ready, late])
  )
}

const held = async () =>
  possible()
    ? (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription()
    : undefined

export async function lookAtDevice(): Promise<void> {
  const worker = await registration()
  if (!worker) pushState.value = 'unsupported'
  else if (Notification.permission === 'denied') pushState.value = 'denied'
  else pushState.value = (await worker.pushManager.getSubscription()) ? 'on' : 'off'
}

function tellServer(subscription: PushSubscription): Promise<void> {
  const { endpoint, expirationTime, keys } = subscription.toJSON()
  const body = {
    endpoint,
    keys,
    ...(expirationTime ? { expirationTime } : {}),
  } as Subscription
  return post<PostApiNotifikasiPushSubscriptionsData, void>(SUBSCRIPTIONS, { body })
}

async function subscribe(): Promise<void> {
  const worker = await registration()
  if (!worker) return
  const { publicKey } = await get<GetApiNotifikasiPushPublicKeyData, PublicKey>(
    '/api/notifikasi/push/public-key',
    {},
  )
  const subscription =
    (await worker.pushManager.getSubscription()) ??
    (await worker.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: publicKey,
    }))
  try {
    await tellServer(subscription)
  } catch (error) {
    // What nobody knows of would only wake up in silence.
    await subscription.unsubscribe()
    throw error
  }
}

/** Asks the browser, then the service. The words that explain it stood on the screen before. */
export async function turnOn(person: string): Promise<void> {
  if ((await Notification.requestPermission()) === 'granted') {
    await subscribe()
    remember(person, 'yes')
  }
  await lookAtDevice()
}

/** Also when the person leaves this device; they find it as they left it when they come back. */
export async function silence(): Promise<void> {
  const subscription = await held()
  if (!subscription) return
  const { endpoint } = subscription
  await subscription.unsubscribe()
  await lookAtDevice()
  await remove<DeleteApiNotifikasiPushSubscriptionsData, void>(SUBSCRIPTIONS, {
    body: { endpoint },
  })
}

export async function turnOff(person: string): Promise<void> {
  remember(person, 'no')
  await silence()
}

/** The session is over by itself: without a name nothing can be told, but nothing is shown either. */
export async function silenceUntold(): Promise<void> {
  await (await held())?.unsubscribe()
}

/**
 * Brings this device in line with what the person in front of it chose here: browsers drop
 * subscriptions, services drop browsers, and the one before may have left theirs.
 */
export async function keepPromise(person: string): Promise<void> {
  const wish = wishOf(person)
  if (wish === 'yes' && window.Notification?.permission === 'granted') await subscribe()
  else await silenceUntold()
  await lookAtDevice()
}

type Wish = 'yes' | 'no'
const NAME = 'saku.push'

/** What each person said on this device; it opens nothing. */
function wishes(): Record<string, Wish> {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? '{}')
  } catch {
    return {}
  }
}

export const wishOf = (person: string): Wish | undefined => wishes()[person]

export function remember(person: string, wish: Wish): void {
  localStorage.setItem(NAME, JSON.stringify({ ...wishes(), [person]: wish }))
}
