import type { Me as MeTold } from '@/api/gen/identity'

export const roles = [
  'wali',
  'santri',
  'admin-unit',
  'admin-keuangan',
  'bendahara',
  'pengurus',
] as const

export type Role = (typeof roles)[number]
export type Me = Omit<MeTold, 'role'> & { role: Role }

const homes: Record<Role, string> = {
  wali: '/wali',
  santri: '/santri',
  'admin-unit': '/kasir',
  'admin-keuangan': '/keuangan',
  bendahara: '/bendahara',
  pengurus: '/pengurus',
}

/** Where somebody lands after logging in, and when a page is not theirs. */
export const homeOf = (role: Role): string => homes[role]

/** Wali and pengurus never type a PIN. */
export const usesPin = (role: Role): boolean => role !== 'wali' && role !== 'pengurus'
