import { computed, ref } from 'vue'
import { callOpenly, put } from '@/api/client'
import type {
  PutApiIdentityMePasswordData,
  PutApiIdentityMePinData,
  SignedIn,
} from '@/api/gen/identity'
import { shared } from '@/ui/shared'
import { lastMe, rememberMe } from './last-me'
import { sayFarewell } from './leaving'
import { usesPin, type Me } from './role'
import { drop, hold, onRenewal, renew } from './tokens'

const channel = new BroadcastChannel('saku-session')

export const useSession = shared(() => {
  const me = ref<Me | null>(lastMe())
  /** The session ended by itself; the login page says so. */
  const ended = ref(false)
  const pinLater = ref(false)

  const needsPassword = computed(() => me.value?.mustChangePassword ?? false)
  const needsPin = computed(
    () => me.value !== null && usesPin(me.value.role) && !me.value.hasPin && !pinLater.value,
  )

  function become(next: Me | null) {
    me.value = next
    rememberMe(next)
  }

  function begin(signedIn: SignedIn) {
    hold(signedIn)
    ended.value = false
    become(signedIn.user as Me)
  }

  function end() {
    drop()
    become(null)
    pinLater.value = false
  }

  async function signIn(username: string, password: string) {
    begin(await callOpenly<SignedIn>('POST', '/api/identity/login', { username, password }))
    channel.postMessage(me.value?.id)
  }

  async function signOut() {
    await sayFarewell()
    await callOpenly('POST', '/api/identity/logout')
    end()
    channel.postMessage(null)
  }

  async function changePassword(currentPassword: string, newPassword: string) {
    begin(
      await put<PutApiIdentityMePasswordData, SignedIn>('/api/identity/me/password', {
        body: { currentPassword, newPassword },
      }),
    )
  }

  async function setPin(password: string, newPin: string) {
    await put<PutApiIdentityMePinData, void>('/api/identity/me/pin', { body: { password, newPin } })
    if (me.value) become({ ...me.value, hasPin: true })
  }

  onRenewal((renewal) => {
    if (renewal.outcome === 'ended') {
      ended.value = me.value !== null
      end()
    } else if (renewal.outcome === 'renewed') {
      // Somebody else logged in with this browser: nothing of ours may go on under their name.
      if (me.value && me.value.id !== renewal.signedIn.user.id) startOver(renewal.signedIn)
      else become(renewal.signedIn.user as Me)
    }
  })

  function startOver(signedIn: SignedIn) {
    rememberMe(signedIn.user as Me)
    location.assign('/')
  }

  channel.onmessage = ({ data }: MessageEvent<string | null>) => {
    if ((me.value?.id ?? null) !== data) location.assign('/')
  }

  if (me.value) void renew()

  return {
    me,
    ended,
    pinLater,
    needsPassword,
    needsPin,
    signIn,
    signOut,
    changePassword,
    setPin,
  }
})
