export const text = {
  retry: 'Coba lagi',
  loading: 'Memuat…',
  stale: 'Data terakhir yang tersimpan. Belum dapat diperbarui.',
  undo: 'Urungkan',
  close: 'Tutup',
  show: 'Lihat isian',
  hide: 'Sembunyikan isian',
  more: 'Tampilkan lebih banyak',
  pin: {
    digits: (count: number) => `${count} dari 6 angka terisi`,
    erase: 'Hapus satu angka',
    clear: 'Kosongkan PIN',
    clearShort: 'Ulang',
  },
  photoOf: (name: string) => `Foto ${name}`,
}
