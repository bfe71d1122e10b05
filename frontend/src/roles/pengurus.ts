import { Scale } from '@lucide/vue'
import { pengurusRoutes } from '@/dasbor/routes'
import { neracaRoutes } from '@/neraca/routes'
import { text } from '@/shell/id'
import DeskShell from '@/shell/DeskShell.vue'
import { home } from '@/shell/places'
import type { RoleApp } from './role-app'

export const app: RoleApp = {
  shell: DeskShell,
  places: [home('/pengurus'), { to: '/neraca', label: text.nav.neraca, icon: Scale }],
  pages: [
    ...pengurusRoutes,
    ...neracaRoutes,
    // What they are told of that has no page of its own leads home.
    { path: '/pengurus/akun', redirect: '/akun' },
    { path: '/pengurus/:rest(.+)', redirect: '/pengurus' },
  ],
}
