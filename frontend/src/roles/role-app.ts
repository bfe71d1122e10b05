import { shallowRef, type Component } from 'vue'
import type { RouteRecordRaw, Router } from 'vue-router'
import type { Role } from '@/session/role'
import { useSession } from '@/session/session'
import type { NavItem } from '@/shell/places'

/** What somebody of one role has of this app, loaded once it is known who they are. */
export interface RoleApp {
  /** Phones in the hand, a tablet on the counter, a screen on a desk. */
  shell: Component
  /** Their places in the navigation; news and account are everybody's. */
  places: NavItem[]
  pages: RouteRecordRaw[]
}

const apps: Record<Role, () => Promise<{ app: RoleApp }>> = {
  wali: () => import('./wali'),
  santri: () => import('./santri'),
  'admin-unit': () => import('./admin-unit'),
  'admin-keuangan': () => import('./admin-keuangan'),
  bendahara: () => import('./bendahara'),
  pengurus: () => import('./pengurus'),
}

export const roleApp = shallowRef<RoleApp | null>(null)

let opened: Role | null = null
let closeLast = () => {}

async function open(router: Router, role: Role): Promise<void> {
  const { app } = await apps[role]()
  closeLast()
  const removals = app.pages.map((page) => router.addRoute(page))
  closeLast = () => removals.forEach((remove) => remove())
  opened = role
  roleApp.value = app
}

/** Whose session it is finds their own pages; another role's do not exist for them. */
export function installRolePages(router: Router): void {
  const session = useSession()
  router.beforeEach(async (to) => {
    const role = session.me?.role
    if (!role || role === opened) return true
    await open(router, role)
    return to.name === 'not-found' ? to.fullPath : true
  })
}
