import { homeToCome } from '@/account/routes'
import PhoneShell from '@/shell/PhoneShell.vue'
import { home } from '@/shell/places'
import type { RoleApp } from './role-app'

export const app: RoleApp = {
  shell: PhoneShell,
  places: [home('/wali')],
  pages: homeToCome('/wali'),
}
