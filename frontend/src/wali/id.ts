export const text = {
  child: {
    choose: 'Pilih anak',
    mine: 'Anak saya',
    about: (nis: string, place: string) => (place ? `NIS ${nis} · ${place}` : `NIS ${nis}`),
    none: 'Belum ada santri yang terhubung dengan akun ini.',
    noneNext: 'Minta Admin Keuangan pondok menghubungkan akun Anda dengan anak Anda.',
    strange: 'Bukan anak Anda',
    strangeNext: 'Santri ini tidak terhubung dengan akun Anda.',
    own: 'Ke anak saya',
    inactive: 'Santri ini sedang nonaktif, jadi belum dapat berbelanja. Hubungi Admin Keuangan.',
  },
  home: {
    title: 'Beranda',
    balance: (name: string) => `Saldo ${name}`,
    spent: { daily: 'Belanja hari ini', weekly: 'Belanja pekan ini' },
    topUp: 'Isi saldo',
    limits: 'Jatah belanja',
    setLimits: 'Atur batas',
    noLimits: (name: string) =>
      `Belum ada batas: ${name} boleh belanja di semua unit sampai saldonya habis.`,
    blocked: 'Tidak Anda izinkan',
    latest: 'Transaksi terakhir',
    all: 'Lihat semua',
    covered: 'Angka sedang disembunyikan.',
    none: 'Belum ada uang masuk atau keluar.',
    noneNext: (name: string) => `Isi saldo, lalu ${name} dapat berbelanja dengan kartu dan PIN.`,
  },
}
