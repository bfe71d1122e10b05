import { ref, watchEffect } from 'vue'
import { useSession } from '@/session/session'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const NAME = 'saku.theme'
const night = matchMedia('(prefers-color-scheme: dark)')
const nightNow = ref(night.matches)
night.addEventListener('change', ({ matches }) => (nightNow.value = matches))

const stored = localStorage.getItem(NAME)
const chosen = ref<Theme | null>(themes.find((theme) => theme === stored) ?? null)

/** A till stands in the sun: there it is light until somebody chooses otherwise. */
export const currentTheme = (): Theme =>
  chosen.value ?? (useSession().me?.role === 'admin-unit' ? 'light' : 'system')

export function chooseTheme(theme: Theme): void {
  chosen.value = theme
  localStorage.setItem(NAME, theme)
}

export function startTheme(): void {
  watchEffect(() => {
    const theme = currentTheme()
    const dark = theme === 'dark' || (theme === 'system' && nightNow.value)
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  })
}
