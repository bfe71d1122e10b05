import { Bell, House, UserRound } from '@lucide/vue'
import type { Component } from 'vue'
import { text } from './id'

export interface NavItem {
  to: string
  label: string
  icon: Component
  /** The heading it stands under where there is room for one. */
  group?: string
}

/** What every shell has. */
export const home = (to: string): NavItem => ({ to, label: text.nav.home, icon: House })
export const news: NavItem = { to: '/kabar', label: text.nav.news, icon: Bell }
export const account: NavItem = { to: '/akun', label: text.nav.account, icon: UserRound }

/** In the order in which the headings first appear; without one comes first. */
export function grouped(items: NavItem[]): { name: string; items: NavItem[] }[] {
  const groups = new Map<string, NavItem[]>([['', []]])
  for (const item of items) {
    const name = item.group ?? ''
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  return [...groups].map(([name, members]) => ({ name, items: members }))
}
