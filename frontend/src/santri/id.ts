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
}
