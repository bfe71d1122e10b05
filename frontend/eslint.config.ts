import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import skipFormatting from '@vue/eslint-config-prettier/skip-formatting'
import pluginVue from 'eslint-plugin-vue'
import type { Linter } from 'eslint'
import { globalIgnores } from 'eslint/config'

/** What each folder may import: what lies below it, and itself. A feature knows no other feature. */
const foundation = [
  'format',
  'api',
  'ui',
  'saldo',
  'scan',
  'session',
  'live',
  'shell',
  'struk',
  'shift',
  'induk',
]
const features = [
  'account',
  'kasir',
  'penjualan',
  'penagihan',
  'rekap',
  'santri',
  'kiosk',
  'kartu',
  'barang',
  'setoran',
  'orang',
  'unit',
  'bank',
  'kabar',
  'panduan',
  'wali',
  'dasbor',
  'neraca',
  'log',
]

const zone = (folder: string, below: string[]): Linter.Config => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@/(?!(${[...below, folder].join('|')})/)`,
            message: `${folder} may import ${below.join(', ') || 'nothing'} and itself.`,
          },
        ],
      },
    ],
  },
})

export default defineConfigWithVueTs(
  globalIgnores(['dist/**', 'target/**', 'src/api/gen/**']),
  pluginVue.configs['flat/recommended'],
  vueTsConfigs.recommended,
  {
    rules: {
      'no-console': 'error',
      'vue/require-default-prop': 'off',
      'max-lines': ['error', 200],
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  ...foundation.map((folder, place) => zone(folder, foundation.slice(0, place))),
  ...features.map((feature) => zone(feature, foundation)),
  skipFormatting,
)
