export const text = {
  title: 'Akun',
  password: 'Ganti kata sandi',
  pin: { change: 'Ganti PIN', make: 'Buat PIN' },
  news: 'Pengaturan kabar',
  guide: 'Panduan',
  theme: 'Tampilan',
  leave: 'Keluar',
}
