const NAME = 'saku-busy'

let release: (() => void) | null = null

/** While a sale stands on this screen; every tab of the browser can tell. */
export function setBusy(busy: boolean): void {
  if (busy && !release) {
    const held = new Promise<void>((resolve) => (release = resolve))
    void navigator.locks.request(NAME, { mode: 'shared' }, () => held)
  } else if (!busy && release) {
    release()
    release = null
  }
}

export const isBusy = (): boolean => release !== null

export async function anyTabBusy(): Promise<boolean> {
  const { held } = await navigator.locks.query()
  return held?.some((lock) => lock.name === NAME) ?? false
}
