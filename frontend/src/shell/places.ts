import { Bell, House, UserRound } from '@lucide/vue'
import type { Component } from 'vue'
import { text } from './id'

export interface NavItem {
  to: string
  label: string
  icon: Component
}

/** What every shell has. */
export const home = (to: string): NavItem => ({ to, label: text.nav.home, icon: House })
export const news: NavItem = { to: '/kabar', label: text.nav.news, icon: Bell }
export const account: NavItem = { to: '/akun', label: text.nav.account, icon: UserRound }
