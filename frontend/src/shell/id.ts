export const text = {
  skip: 'Langsung ke isi',
  navigation: 'Menu utama',
  offline: 'Tidak tersambung ke server.',
  update: {
    ready: 'Versi baru siap.',
    install: 'Perbarui',
    busy: 'Selesaikan penjualan yang berjalan dahulu, lalu perbarui.',
  },
  unread: (count: string) => `${count} belum dibaca`,
  nav: {
    home: 'Beranda',
    till: 'Kasir',
    sales: 'Penjualan',
    shifts: 'Riwayat kasir',
    recap: 'Rekap',
    claims: 'Klaim',
    history: 'Riwayat',
    products: 'Barang',
    news: 'Kabar',
    newsSettings: 'Pengaturan kabar',
    account: 'Akun',
  },
}
