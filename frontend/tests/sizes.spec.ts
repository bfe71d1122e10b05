import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
}

const DIST = 'dist'
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'),
)

const kilobytes = (file: string) =>
  gzipSync(readFileSync(`${DIST}/${file}`), { level: 9 }).length / 1000

/** All that must be there before these entries run. */
function reach(entries: string[]): { scripts: Set<string>; styles: Set<string> } {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const visit = (name: string) => {
    const chunk = manifest[name]!
    if (scripts.has(chunk.file)) return
    scripts.add(chunk.file)
    chunk.css?.forEach((style) => styles.add(style))
    chunk.imports?.forEach(visit)
  }
  entries.forEach(visit)
  return { scripts, styles }
}

const sum = (files: Set<string>) => [...files].reduce((total, file) => total + kilobytes(file), 0)

const budgets: [role: string, entries: string[], budget: number][] = [
  ['till', ['index.html', 'src/roles/admin-unit.ts', 'src/kasir/KasirPage.vue'], 90],
  ['santri', ['index.html', 'src/roles/santri.ts', 'src/santri/HomePage.vue'], 70],
  ['wali', ['index.html', 'src/roles/wali.ts', 'src/wali/HomePage.vue'], 75],
  ['bendahara', ['index.html', 'src/roles/bendahara.ts', 'src/roles/BendaharaHome.vue'], 130],
  ['pengurus', ['index.html', 'src/roles/pengurus.ts', 'src/dasbor/PengurusPage.vue'], 130],
  ['desk', ['index.html', 'src/roles/admin-keuangan.ts', 'src/setoran/DepositPage.vue'], 130],
  ['login', ['index.html', 'src/session/LoginPage.vue'], 70],
]

for (const [role, entries, budget] of budgets) {
  test(`the ${role} starts with ${budget} kB of scripts at most`, ({}, info) => {
    const { scripts, styles } = reach(entries)
    info.annotations.push({ type: 'kB gzip', description: sum(scripts).toFixed(1) })

    expect(sum(scripts)).toBeLessThanOrEqual(budget)
    expect(sum(styles)).toBeLessThanOrEqual(15)
  })
}

test('an installation keeps 700 kB at most, and all that a till, a phone and a kiosk need', () => {
  const worker = readFileSync(`${DIST}/sw.js`, 'utf8')
  const kept = [...worker.matchAll(/"?url"?:"([^"]+)"/g)].map(([, file]) => file!)

  const all = kept.reduce((total, file) => total + statSync(`${DIST}/${file}`).size / 1000, 0)
  expect(all).toBeLessThanOrEqual(700)
  for (const page of ['kasir/KasirPage', 'santri/HomePage', 'wali/HomePage', 'kiosk/KioskPage'])
    expect(kept).toContain(manifest[`src/${page}.vue`]!.file)
  expect(kept).not.toContain(manifest['src/setoran/DepositPage.vue']!.file)
})
