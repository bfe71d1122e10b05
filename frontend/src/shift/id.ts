import type { ShiftSums } from '@/api/gen/pos'
import { rupiah } from '@/format/rupiah'

export const text = {
  title: 'Riwayat kasir',
  empty: 'Belum ada kasir yang dibuka di unit ini. Buka kasir dari halaman Kasir.',
  somebody: 'Kasir',
  opened: 'Dibuka',
  closed: 'Ditutup',
  closedBy: (name: string) => `oleh ${name}`,
  state: { open: 'Masih terbuka', closed: 'Ditutup', byNext: 'Ditutup otomatis' },
  byNext: 'Kasir ini tidak ditutup pada harinya, lalu ditutup saat kasir berikutnya dibuka.',
  transactions: (count: number) => `${count} penjualan`,
  net: 'Pendapatan bersih',
  figures: (sums: ShiftSums): { words: string; amount: string }[] => [
    { words: 'Kotor', amount: rupiah(sums.gross) },
    { words: 'Diskon', amount: rupiah(-sums.discounts) },
    { words: `Pembatalan (${sums.voided})`, amount: rupiah(-sums.voids) },
  ],
  overrides: (count: number) => `Harga diubah: ${count} baris`,
  items: 'Per barang',
  name: 'Barang',
  quantity: 'Jumlah',
  sum: 'Bersih',
  otherItems: (names: number) => `${names} barang lain`,
  wholeDiscounts: 'Diskon seluruh belanja',
  uncertain: (count: number, amount: string) =>
    `${count} penjualan BELUM PASTI (${amount}) belum terhitung. Begitu pasti, rekap ini menyesuaikan sendiri.`,
  outside: (count: number, amount: string) =>
    `Di luar kasir terbuka pada hari itu: ${count} penjualan, ${amount}. Tetap masuk Rekap Harian.`,
  since: (amount: string) =>
    `Berubah sejak ditutup: saat ditutup bersihnya ${amount}. Ada pembatalan atau penjualan yang baru pasti.`,
  print: 'Cetak rekap',
  close: 'Tutup kasir',
  closedNow: 'Kasir ditutup. Terima kasih.',
  /** In the header of the till. */
  till: {
    open: 'Buka kasir',
    since: (at: string) => `Kasir dibuka ${at}`,
    leftOpen: (day: string) => `Kasir ${day} belum ditutup. Membuka kasir sekalian menutupnya.`,
    uncertain: 'Kasir tetap boleh ditutup: rekapnya menyesuaikan begitu penjualan itu pasti.',
    parked: (count: number) =>
      `${count} keranjang belum dibayar. Keranjang itu tetap tersimpan di perangkat ini.`,
  },
  paper: {
    title: 'REKAP KASIR',
    open: 'BELUM DITUTUP',
    sales: 'Penjualan',
    uncertain: 'Belum pasti',
    printed: 'Dicetak',
    sign: 'Kasir',
  },
}
