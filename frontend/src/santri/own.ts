import { useSession } from '@/session/session'

/** Whose money it is; the first page needs no more than that of this folder. */
export const own = (): string => useSession().me?.santriId ?? ''
