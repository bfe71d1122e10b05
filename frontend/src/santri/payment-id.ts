/** Apart from the first page's: most days no till asks. */
export const text = {
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
