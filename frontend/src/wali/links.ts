import type { Movement } from '@/api/gen/rekap'

/** Where a movement tells more: the sale it paid, or the top-up it came from. */
export const movementLink =
  (santri: string) =>
  ({ type, reference }: Pick<Movement, 'type' | 'reference'>): string =>
    type.startsWith('PURCHASE')
      ? `/wali/riwayat/${santri}/${reference}`
      : `/wali/isi-saldo/${santri}/${reference}`
