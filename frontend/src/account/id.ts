export const text = {
  title: 'Akun',
  password: 'Ganti kata sandi',
  pin: { change: 'Ganti PIN', make: 'Buat PIN' },
  news: 'Pengaturan kabar',
  guide: 'Panduan',
  theme: 'Tampilan',
  themes: { system: 'Ikut perangkat', light: 'Terang', dark: 'Gelap' },
  leave: 'Keluar',
}
