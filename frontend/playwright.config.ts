import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/browser',
  fullyParallel: false,
  workers: 1,
  // A busy machine may need long for everything; nothing here asserts that it is fast.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['junit', { outputFile: 'target/browser-reports/TEST-browser.xml' }]],
  use: {
    baseURL: process.env['SAKU_ORIGIN'] ?? 'http://localhost:8080',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: installed.find((path) => existsSync(path)),
      args: ['--no-sandbox'],
    },
  },
})
