import type { ManifestOptions } from 'vite-plugin-pwa'

/** What an installed Saku Santri is called and looks like before it has started. */
export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Saku Santri',
  short_name: 'Saku Santri',
  description: 'Uang saku santri: belanja, isi saldo, dan laporan yang dapat dipercaya.',
  lang: 'id',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#faf7f2',
  theme_color: '#faf7f2',
  categories: ['finance', 'education'],
  icons: [
    { src: '/icons/saku-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icons/saku-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    {
      src: '/icons/saku-maskable-512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    },
  ],
}
