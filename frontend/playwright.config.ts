import { defineConfig } from '@playwright/test'

const origin = process.env['SAKU_ORIGIN'] ?? 'http://localhost:8080'

/** Against a running stack and the pages it serves. A busy machine is slow: nothing here is in a hurry. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/playwright',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['junit', { outputFile: 'target/playwright-reports/TEST-playwright.xml' }]],
  use: {
    baseURL: origin,
    actionTimeout: 45_000,
    navigationTimeout: 60_000,
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
