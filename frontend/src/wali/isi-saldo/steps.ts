export interface Channel {
  name: string
  steps: string[]
  note?: string
}

/** Menus are named as the bank names them; what is typed and what to look at is the same everywhere. */
export const channels = (amount: string): Channel[] => [
  {
    name: 'BRImo',
    steps: [
      'Buka BRImo lalu pilih BRIVA.',
      'Pilih pembayaran baru, masukkan nomor virtual account.',
      `Cocokkan nama santri dan jumlah ${amount}.`,
      'Masukkan PIN BRImo untuk membayar.',
    ],
  },
  {
    name: 'ATM BRI',
    steps: [
      'Masukkan kartu dan PIN ATM.',
      'Pilih Transaksi Lain, Pembayaran, Lainnya, lalu BRIVA.',
      'Masukkan nomor virtual account.',
      `Cocokkan nama santri dan jumlah ${amount}, lalu pilih Ya.`,
    ],
  },
  {
    name: 'Internet banking BRI',
    steps: [
      'Masuk ke internet banking BRI.',
      'Pilih Pembayaran, lalu BRIVA.',
      'Masukkan nomor virtual account.',
      `Cocokkan nama santri dan jumlah ${amount}, lalu setujui dengan mToken.`,
    ],
  },
  {
    name: 'Teller atau agen BRILink',
    steps: [
      'Katakan ingin membayar BRIVA.',
      'Berikan nomor virtual account dan uangnya.',
      `Cocokkan nama santri dan jumlah ${amount} di bukti bayar.`,
    ],
  },
  {
    name: 'Bank lain',
    steps: [
      'Pilih transfer ke bank lain, lalu Bank BRI (kode 002).',
      'Masukkan nomor virtual account sebagai rekening tujuan.',
      `Isi jumlah tepat ${amount}, tidak lebih dan tidak kurang.`,
      'Cocokkan nama santri, lalu setujui.',
    ],
    note: 'Bank asal dapat memungut biaya transfernya sendiri.',
  },
]
