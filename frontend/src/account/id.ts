export const text = {
  title: 'Akun',
  password: 'Ganti kata sandi',
  pin: { change: 'Ganti PIN', make: 'Buat PIN' },
  news: 'Pengaturan kabar',
  theme: 'Tampilan',
  leave: 'Keluar',
  greeting: (name: string) => `Assalamu’alaikum, ${name}`,
  soon: {
    lead: 'Halaman untuk peran Anda sedang disiapkan.',
    now: 'Yang sudah dapat dilakukan di sini:',
    account: 'Melihat akun, mengganti kata sandi dan PIN, mengatur tampilan, dan keluar.',
    open: 'Buka akun',
  },
}
