import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * A page as people meet it, in a full run in the dark too: nothing for axe to complain of, nothing wider than the
 * screen. The pictures are kept for people to look at.
 */
export async function looksRight(page: Page, name: string): Promise<void> {
  for (const theme of process.env['SAKU_FULL'] === 'true' ? ['light', 'dark'] : ['light']) {
    await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme)
    // Colours in the middle of a transition are nobody's contrast.
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
    )
    await page.screenshot({ path: `target/screenshots/${name}-${theme}.png`, fullPage: true })
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([])
  }
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'))
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways, 'no side scroll').toBeLessThanOrEqual(0)
}
