export const text = {
  find: 'Cari santri: nama, NIS, atau pindai kartu',
  camera: 'Pindai dengan kamera',
  closeCamera: 'Tutup kamera',
  found: (count: number) => `${count} santri ditemukan`,
  list: 'Santri yang cocok',
  none: 'Tidak ada santri yang cocok. Periksa ejaan nama atau NIS.',
  unknown: 'Kartu atau NIS ini tidak dikenal. Coba cari dengan nama.',
  you: 'Anda',
  asking: 'Memuat nama',
  gone: 'Santri tidak ditemukan',
  status: { ACTIVE: 'Aktif', INACTIVE: 'Nonaktif', LEFT: 'Keluar' } as Record<string, string>,
}
