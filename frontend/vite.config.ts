import { fileURLToPath, URL } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import markdown from 'unplugin-vue-markdown/vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { compress } from './build/compress.ts'
import { manifest } from './build/manifest.ts'
import { withoutDesks } from './build/precache.ts'

const stack = process.env['SAKU_ORIGIN'] ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [
    vue({ include: [/\.vue$/, /\.md$/] }),
    // The guides in docs/panduan are pages of the app.
    markdown({}),
    tailwindcss(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest}'],
        // The scanner's wasm is big and of no use without a connection.
        globIgnores: ['**/*.wasm'],
        manifestTransforms: [withoutDesks],
      },
    }),
    compress(),
  ],
  // Composition API only: what the other one needs stays out of the bundle.
  define: { __VUE_OPTIONS_API__: 'false' },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    manifest: true,
    // As data: addresses they would be refused by the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Few files that everybody needs compress better than many small ones.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules\/(@?vue|pinia|@tanstack\/(vue-)?query)/ },
            {
              name: 'foundation',
              test: /src\/(api|format|session\/(?!id)|shell|roles\/role-app)(?!.*\.vue)|src\/ui\/(id|toasts|shared|pages|AppButton|InfoNote|StateView|Skeleton)|src\/shell\/(NavLinks|SkipLink|ShellBanners)/,
            },
            // A group takes along what its files import; these are other fields' icons too.
            { name: 'eyes', test: /lucide\/.*\/icons\/eye/ },
            // A history comes after the first page.
            { name: 'saldo', test: /src\/saldo\/(?!MovementDays|days)/ },
            { name: 'fields', test: /src\/ui\/(TextField|RupiahField)/ },
            { name: 'dialog', test: /src\/ui\/(IconButton|ModalDialog)/ },
          ],
        },
      },
    },
  },
  // A login from another origin than the stack's own is refused.
  server: { proxy: { '/api': { target: stack, changeOrigin: true, headers: { origin: stack } } } },
  test: {
    include: ['src/**/*.spec.ts'],
    reporters: ['default', ['junit', { outputFile: 'target/vitest-reports/TEST-vitest.xml' }]],
  },
})
