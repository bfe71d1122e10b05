import { get, put } from '@/api/client'
import type {
  GetApiNotifikasiPreferencesData,
  NoticeType,
  Preferences,
  PutApiNotifikasiPreferencesData,
} from '@/api/gen/notifikasi'

const PREFERENCES = '/api/notifikasi/preferences'
const USUAL_QUIET = { from: '21:00', to: '05:00' }

/** As the form holds it: no field is ever missing. */
export interface Draft {
  wakes: { type: NoticeType; push: boolean }[]
  isQuiet: boolean
  quiet: { from: string; to: string }
  /** 0: none. */
  threshold: number
}

export const preferences = (): Promise<Preferences> =>
  get<GetApiNotifikasiPreferencesData, Preferences>(PREFERENCES, {})

export function draftOf({ types, quietHours, lowBalanceThreshold }: Preferences): Draft {
  return {
    wakes: types.map((choice) => ({ ...choice })),
    isQuiet: !!quietHours,
    quiet: { ...(quietHours ?? USUAL_QUIET) },
    threshold: lowBalanceThreshold ?? 0,
  }
}

/** All of them at once: the service replaces what it has. */
export const keep = ({ wakes, isQuiet, quiet, threshold }: Draft): Promise<Preferences> =>
  put<PutApiNotifikasiPreferencesData, Preferences>(PREFERENCES, {
    body: {
      types: wakes,
      ...(isQuiet ? { quietHours: quiet } : {}),
      ...(threshold > 0 ? { lowBalanceThreshold: threshold } : {}),
    },
  })
