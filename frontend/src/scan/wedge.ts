import { onBeforeUnmount, onMounted } from 'vue'

/** A scanner on the USB port types faster than any finger, and ends with Enter. */
const FASTEST_FINGER_MS = 60
const SHORTEST_CODE = 5

export class WedgeReader {
  private typed = ''
  private last = 0

  /** The code that this key completes; null for all the others. */
  read(key: string, at: number): string | null {
    if (at - this.last > FASTEST_FINGER_MS) this.typed = ''
    this.last = at
    if (key === 'Enter') {
      const code = this.typed
      this.typed = ''
      return code.length >= SHORTEST_CODE ? code : null
    }
    if (key.length === 1) this.typed += key
    return null
  }
}

/** Hears a scanner wherever no field is being typed into. */
export function useWedge(scanned: (code: string) => void): void {
  const reader = new WedgeReader()
  const listen = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    const code = reader.read(event.key, event.timeStamp)
    if (code === null) return
    event.preventDefault()
    scanned(code)
  }
  onMounted(() => addEventListener('keydown', listen, { capture: true }))
  onBeforeUnmount(() => removeEventListener('keydown', listen, { capture: true }))
}
