import { fileURLToPath, URL } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { manifest } from './build/manifest'

const stack = process.env['SAKU_ORIGIN'] ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [
    vue(),
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
      },
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // Nothing here, nor in what we use, is written with Vue's options API.
  define: { __VUE_OPTIONS_API__: 'false' },
  build: {
    target: 'es2022',
    manifest: true,
    // As data: addresses they would be refused by the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs, in two files: twenty small ones compress 5 kB worse.
          groups: [
            {
              name: 'vue',
              test: /node_modules\/(@?vue|pinia|@tanstack|@lucide\/vue\/dist\/esm\/\w+\.mjs)/,
            },
            {
              name: 'saku',
              test: /src\/(format|api|ui|session|shell)\/(?!.*(Page|Shell|Frame|Dialog|Pad|Field)\.vue)/,
            },
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
