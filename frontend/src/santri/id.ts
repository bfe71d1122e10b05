export const text = {
  home: {
    greeting: (name: string) => `Assalamu’alaikum, ${name}`,
    balance: 'Saldo saya',
    limits: 'Batas jajan',
    noLimits: 'Wali belum menetapkan batas jajan.',
    blocked: 'Tidak diizinkan wali',
    latest: 'Transaksi terakhir',
    all: 'Lihat semua',
    coveredList: 'Angka sedang disembunyikan.',
  },
  history: {
    title: 'Riwayat',
    lead: 'Uang masuk dan keluar, beserta barangnya.',
    none: 'Belum ada uang masuk atau keluar.',
    noneNext: 'Isi saldo dari wali dan jajan Anda akan tercatat di sini.',
    end: 'Itu semua transaksi Anda.',
  },
  pay: {
    asks: (unit: string) => `${unit} meminta pembayaran`,
    open: 'Periksa dan bayar',
    until: (time: string) => `Berlaku sampai pukul ${time}`,
    lead: 'Cocokkan barang dan jumlahnya. Jika benar, ketik PIN untuk membayar.',
    discount: 'Diskon',
    total: 'Jumlah',
    balance: 'Saldo sekarang',
    pin: 'PIN Anda',
    working: 'Memproses pembayaran…',
    unsure:
      'Jawaban belum diterima. Sedang diperiksa apakah pembayaran terjadi; jangan tutup halaman.',
    decline: 'Tolak, bukan belanjaan saya',
    home: 'Ke beranda',
    paid: {
      title: 'Sudah dibayar',
      lead: (amount: string, unit: string) => `${amount} ke ${unit}.`,
    },
    left: (amount: string) => `Sisa saldo ${amount}`,
    declined: { title: 'Pembayaran ditolak', safe: 'Saldo tidak terpotong.' },
    expired: {
      title: 'Waktunya habis',
      lead: 'Permintaan ini tidak berlaku lagi dan saldo tidak terpotong. Minta kasir mengirim yang baru.',
    },
    cancelled: {
      title: 'Permintaan dibatalkan',
      lead: 'Saldo tidak terpotong. Jika masih ingin membeli, minta kasir mengirim yang baru.',
    },
  },
}
