import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const TEXT = /\.(js|css|html|svg|json|webmanifest|wasm)$/
const packBrotli = promisify(brotliCompress)
const packGzip = promisify(gzip)

/** Lays a .br and a .gz beside every text, so that no gateway packs the same bytes again and again. */
export function compress(): Plugin {
  let folder = ''
  return {
    name: 'saku-compress',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      folder = config.build.outDir
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const files = await readdir(folder, { recursive: true, withFileTypes: true })
        const texts = files.filter((file) => file.isFile() && TEXT.test(file.name))
        await Promise.all(texts.map((file) => pack(join(file.parentPath, file.name))))
      },
    },
  }
}

async function pack(path: string): Promise<void> {
  const bytes = await readFile(path)
  const quality = constants.BROTLI_MAX_QUALITY
  const br = await packBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  await writeFile(`${path}.br`, br)
  await writeFile(`${path}.gz`, await packGzip(bytes, { level: constants.Z_BEST_COMPRESSION }))
}
