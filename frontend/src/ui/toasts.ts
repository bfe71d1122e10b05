import { reactive } from 'vue'

export interface Toast {
  id: number
  words: string
  tone: 'calm' | 'bad'
  undo?: () => void
  /** Where it leads. */
  to?: string
}

const STAY_MS = 5_000
/** To be read, and then to be reached. */
const STAY_WITH_LINK_MS = 10_000

export const toasts = reactive<Toast[]>([])
let last = 0

/** Says what just happened. Harmless things can be undone from here; money never. */
export function toast(
  words: string,
  { tone = 'calm', undo, to }: Partial<Pick<Toast, 'tone' | 'undo' | 'to'>> = {},
): void {
  const id = ++last
  toasts.push({ id, words, tone, undo, to })
  setTimeout(() => dismiss(id), to ? STAY_WITH_LINK_MS : STAY_MS)
}

/** What led somewhere is of no use to whoever is there, or has something newer. */
export function dismissLinks(): void {
  toasts.filter(({ to }) => to).forEach(({ id }) => dismiss(id))
}

export function dismiss(id: number): void {
  const at = toasts.findIndex((toast) => toast.id === id)
  if (at >= 0) toasts.splice(at, 1)
}
