import type { Page } from '@playwright/test'

/** A place in the navigation at the foot of the phone. */
export const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name })
