export const text = {
  title: (name: string) => `Isi saldo ${name}`,
  way: 'Cara mengisi',
  ways: [
    { value: 'briva', words: 'Transfer BRIVA' },
    { value: 'cash', words: 'Setor tunai' },
  ] as const,
  form: {
    amount: 'Jumlah isi saldo',
    quick: 'Jumlah cepat',
    range: (least: string, most: string) => `Antara ${least} dan ${most}.`,
    lasts: (days: number, limit: string) =>
      days > 0
        ? `Dengan jatah ${limit} sehari, saldo akan cukup untuk sekitar ${days} hari.`
        : `Belum cukup untuk satu hari jatah ${limit}.`,
    goes: 'Masuk ke saldo',
    fee: 'Biaya bank',
    noFee: 'Tidak ada',
    pays: 'Yang Anda bayar',
    submit: 'Buat nomor pembayaran',
    unsure:
      'Jawaban belum diterima. Tekan tombolnya sekali lagi; permintaan tidak akan dibuat dua kali.',
  },
  openFirst: 'Bayar atau batalkan ini dahulu, baru isi saldo lagi.',
  latest: 'Isi saldo sebelumnya',
  methods: { BRIVA: 'Transfer BRIVA', CASH: 'Setor tunai' },
  statuses: {
    AWAITING_PAYMENT: 'Menunggu dibayar',
    PAID: 'Sedang dibukukan',
    COMPLETED: 'Sudah masuk',
    EXPIRED: 'Waktunya habis',
    CANCELLED: 'Dibatalkan',
    REVERSAL_REQUESTED: 'Sedang dikoreksi',
    REVERSED: 'Ditarik kembali',
  },
  cash: {
    lead: 'Tanpa biaya, dan masuk ke saldo saat itu juga.',
    nis: (name: string) => `NIS ${name}`,
    steps: (name: string) => [
      'Datang ke kantor Admin Keuangan pondok pada jam layanan.',
      `Sebutkan nama dan NIS ${name}, lalu serahkan uangnya.`,
      'Periksa nama dan jumlah di layar petugas, lalu minta bukti setor.',
      'Anda menerima kabar di sini begitu uangnya masuk.',
    ],
    tip: 'Titip lewat orang lain pun bisa. Kabar tetap datang kepada Anda, jadi jumlahnya dapat dicocokkan.',
  },
  pay: {
    title: 'Tinggal dibayar',
    amount: 'Jumlah yang dibayar',
    fee: (amount: string) => `Bank menambahkan biaya ${amount}; biaya itu tidak masuk ke saldo.`,
    until: (moment: string, left: string) => `Bayar sebelum ${moment} (${left} lagi).`,
    over: 'Waktunya hampir habis.',
    hours: (count: number) => `${count} jam`,
    minutes: (count: number) => `${count} menit`,
    live: 'Halaman ini berganti sendiri begitu pembayaran diterima.',
    steps: 'Cara membayar',
    cancel: 'Batalkan permintaan',
  },
  cancel: {
    title: 'Batalkan permintaan ini?',
    lead: (name: string) =>
      `Nomor pembayarannya tidak dipakai lagi. Jika Anda sudah terlanjur membayar, uangnya tetap masuk ke saldo ${name}.`,
    yes: 'Ya, batalkan',
    no: 'Jangan',
  },
  booking: {
    title: 'Pembayaran diterima',
    lead: (amount: string, name: string) => `${amount} sedang dimasukkan ke saldo ${name}…`,
  },
  arrived: {
    title: 'Sudah masuk',
    lead: (amount: string, name: string) => `Alhamdulillah, ${amount} ada di saldo ${name}.`,
    balance: 'Saldo setelah isi',
    way: 'Cara',
    at: 'Waktu',
    payer: 'Disetor oleh',
    note: 'Catatan',
    home: 'Ke beranda',
  },
  correcting: 'Petugas meminta setoran ini dikoreksi. Saldo belum berubah.',
  over: {
    EXPIRED: {
      title: 'Waktunya habis',
      lead: (name: string) =>
        `Nomor ini tidak perlu dibayar lagi. Jika sudah terlanjur dibayar, uangnya tetap masuk ke saldo ${name}.`,
    },
    CANCELLED: {
      title: 'Permintaan dibatalkan',
      lead: (name: string) =>
        `Nomor ini tidak perlu dibayar lagi. Jika sudah terlanjur dibayar, uangnya tetap masuk ke saldo ${name}.`,
    },
    REVERSED: {
      title: 'Setoran ditarik kembali',
      lead: (name: string) =>
        `Setoran yang tercatat keliru ditarik dari saldo ${name} atas persetujuan dua petugas. Bila ada pertanyaan, hubungi Admin Keuangan.`,
    },
  },
  reason: (reason: string) => `Alasan: ${reason}`,
  again: 'Isi saldo lagi',
  ofAll: 'Isi saldo',
  open: {
    title: (amount: string) => `Menunggu dibayar ${amount}`,
    until: (moment: string) => `Bayar sebelum ${moment}`,
    how: 'Cara bayar',
  },
  va: {
    label: 'Nomor virtual account BRIVA',
    copy: 'Salin',
    copied: 'Nomor virtual account disalin.',
    notCopied: 'Nomor belum dapat disalin. Tekan lama pada nomornya untuk menyalin.',
  },
}
