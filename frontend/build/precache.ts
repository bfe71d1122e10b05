import { readFile } from 'node:fs/promises'
import type { ManifestTransform } from 'workbox-build'

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
  dynamicImports?: string[]
}

const START = 'index.html'

/** Who works at a desk does nothing without the server: their pages come when they are opened. */
const desks = ['admin-keuangan', 'bendahara', 'pengurus'].map((role) => `src/roles/${role}.ts`)

/** An installation keeps what phones, tills and kiosks start with when nobody answers. */
export const withoutDesks: ManifestTransform = async (entries) => {
  const chunks: Record<string, Chunk> = JSON.parse(
    await readFile('dist/.vite/manifest.json', 'utf8'),
  )
  const kept = reach(chunks, [START], desks)
  const all = new Set(Object.values(chunks).flatMap(({ file, css = [] }) => [file, ...css]))
  return { manifest: entries.filter(({ url }) => kept.has(url) || !all.has(url)) }
}

/** The files of all that these lead to, sooner or later, by another way than through `closed`. */
function reach(chunks: Record<string, Chunk>, from: string[], closed: string[]): Set<string> {
  const seen = new Set<string>(closed)
  const files = new Set<string>()
  const visit = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    const { file, css = [], imports = [], dynamicImports = [] } = chunks[name]!
    ;[file, ...css].forEach((one) => files.add(one))
    ;[...imports, ...dynamicImports].forEach(visit)
  }
  from.forEach(visit)
  return files
}
