import { onBeforeUnmount, onMounted, ref } from 'vue'

const COVER_AFTER_MS = 12_000
const LEAVE_AFTER_MS = 30_000
/** As long as the service lets a santri look. */
const LONGEST_MS = 60_000
const TICK_MS = 250

export interface Stay {
  /** Amounts are hidden: whoever came may have walked away. */
  covered: boolean
  secondsLeft: number
  over: boolean
}

/** What becomes of a visit after so long without a touch, and so long altogether. */
export function stayAfter(idle: number, age: number): Stay {
  const left = Math.min(LEAVE_AFTER_MS - idle, LONGEST_MS - age)
  return {
    covered: idle >= COVER_AFTER_MS,
    secondsLeft: Math.max(Math.ceil(left / 1000), 0),
    over: left <= 0,
  }
}

/** Counts for as long as the component is there, and ends the visit when nobody seems to be. */
export function useStay(end: () => void) {
  const began = performance.now()
  const stay = ref(stayAfter(0, 0))
  let touched = began
  let clock: ReturnType<typeof setInterval> | undefined

  function look() {
    const now = performance.now()
    stay.value = stayAfter(now - touched, now - began)
    if (stay.value.over) end()
  }

  function touch() {
    touched = performance.now()
    look()
  }

  // Another app in front, or a screen that was switched off: nobody is looking any more.
  const hidden = () => document.visibilityState === 'hidden' && end()

  onMounted(() => {
    clock = setInterval(look, TICK_MS)
    addEventListener('pointerdown', touch)
    addEventListener('pagehide', end)
    document.addEventListener('visibilitychange', hidden)
  })
  onBeforeUnmount(() => {
    clearInterval(clock)
    removeEventListener('pointerdown', touch)
    removeEventListener('pagehide', end)
    document.removeEventListener('visibilitychange', hidden)
  })
  return stay
}
