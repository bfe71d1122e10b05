import { defineConfig } from '@playwright/test'

const origin = process.env['SAKU_ORIGIN'] ?? 'http://localhost:8080'

/** A busy machine is slow: nothing here is in a hurry, and a test has time for several such waits. */
const PATIENCE_MS = 90_000

/** Against a running stack and the pages it serves. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/playwright',
  fullyParallel: true,
  workers: 2,
  timeout: 10 * PATIENCE_MS,
  expect: { timeout: PATIENCE_MS, toPass: { timeout: PATIENCE_MS } },
  reporter: [['list'], ['junit', { outputFile: 'target/playwright-reports/TEST-playwright.xml' }]],
  use: {
    baseURL: origin,
    actionTimeout: PATIENCE_MS,
    navigationTimeout: PATIENCE_MS,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1024, height: 768 },
    contextOptions: { reducedMotion: 'reduce' },
    // Where it is not the matter of the test, nobody waits for an installation.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['SAKU_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
})
