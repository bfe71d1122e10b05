import { homeToCome } from '@/account/routes'
import DeskShell from '@/shell/DeskShell.vue'
import { home } from '@/shell/places'
import type { RoleApp } from './role-app'

export const app: RoleApp = {
  shell: DeskShell,
  places: [home('/pengurus')],
  pages: homeToCome('/pengurus'),
}
