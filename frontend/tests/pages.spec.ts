import AxeBuilder from '@axe-core/playwright'
import { arrive } from './support/people'
import { expect, test } from './support/test'

const TABLET = { width: 1024, height: 768 }
const PHONE = { width: 360, height: 740 }

const pages: [user: string | null, size: typeof TABLET, addresses: string[]][] = [
  [null, PHONE, ['/masuk', '/tidak-ada']],
  [
    'kantin.putra',
    TABLET,
    ['/kasir', '/penjualan', '/shift', '/rekap', '/klaim', '/klaim/baru', '/kabar'],
  ],
  [
    'wali.aisyah',
    PHONE,
    [
      '/wali',
      '/wali/riwayat',
      '/wali/isi-saldo',
      '/akun',
      '/kata-sandi',
      '/kabar',
      '/kabar/pengaturan',
      '/panduan',
    ],
  ],
  ['2026018', PHONE, ['/santri', '/pin']],
  [
    'keuangan',
    { width: 1280, height: 800 },
    ['/keuangan', '/setoran', '/saldo', '/bank', '/bank/rekonsiliasi', '/shift', '/barang'],
  ],
  [
    'keuangan',
    PHONE,
    ['/keuangan', '/orang/santri', '/orang/wali', '/orang/kasir', '/orang/impor', '/unit'],
  ],
  [
    'bendahara',
    PHONE,
    [
      '/bendahara',
      '/klaim',
      '/transaksi',
      '/rekap',
      '/neraca',
      '/log-aktivitas',
      '/pemeriksaan',
      '/kabar',
      '/setoran',
      '/orang/akun',
    ],
  ],
  ['pengurus', PHONE, ['/pengurus', '/neraca']],
]

const full = process.env['SAKU_FULL'] === 'true'

for (const [user, size, addresses] of pages) {
  test(`everybody can use the pages of ${user ?? 'nobody in particular'} at ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    if (user) await arrive(page, user)
    for (const address of addresses) {
      for (const theme of full ? ['light', 'dark'] : ['light']) {
        await page
          .evaluate((chosen) => localStorage.setItem('saku.theme', chosen), theme)
          .catch(() => {})
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
        await expect(page.getByRole('status', { name: 'Memuat…' })).toHaveCount(0)
        const name = `${user ?? 'terbuka'}${address.replaceAll('/', '-')}-${theme}`
        await page.screenshot({ path: `target/screenshots/${name}.png` })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
          `${address} ${theme}`,
        ).toEqual([])
      }
      for (const width of full ? [320, size.width] : [size.width]) {
        await page.setViewportSize({ ...size, width })
        const needed = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(needed, `${address} scrolls sideways at ${width}`).toBeLessThanOrEqual(width)
      }
    }
  })
}
