export const text = {
  skip: 'Langsung ke isi',
  navigation: 'Menu utama',
  offline: 'Tidak tersambung ke server.',
  update: {
    ready: 'Versi baru siap.',
    install: 'Perbarui',
    busy: 'Selesaikan penjualan yang berjalan dahulu, lalu perbarui.',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    lead: 'Alamat ini tidak ada atau sudah pindah.',
    home: 'Ke beranda',
  },
  theme: { system: 'Ikut perangkat', light: 'Terang', dark: 'Gelap' },
  nav: {
    home: 'Beranda',
    till: 'Kasir',
    sales: 'Penjualan',
    recap: 'Rekap',
    claims: 'Klaim',
    history: 'Riwayat',
    cards: 'Kartu',
    kiosk: 'Kios',
    payment: 'Persetujuan bayar',
    account: 'Akun',
  },
}
