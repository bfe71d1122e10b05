import { ref } from 'vue'

const NAME = 'saku.kios'

export interface Device {
  id: string
  name: string
  token: string
}

function stored(): Device | null {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? 'null')
  } catch {
    return null
  }
}

/**
 * What makes this device a kiosk. It outlives a reload, because nobody with a password stands
 * beside a kiosk; alone it opens nothing: a card and its PIN are still to come.
 */
export const device = ref<Device | null>(stored())

export function becomeKiosk(made: Device | null): void {
  device.value = made
  if (made) localStorage.setItem(NAME, JSON.stringify(made))
  else localStorage.removeItem(NAME)
}
