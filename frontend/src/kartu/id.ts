export const text = {
  title: 'Kartu santri',
  lead: 'Pilih santri, buat kartunya, lalu cetak di kertas A4: sepuluh kartu selembar.',
  choose: {
    title: 'Pilih santri',
    search: 'Cari nama atau NIS',
    dormitory: 'Asrama',
    room: 'Kamar',
    every: 'Semua',
    noRoom: 'Tanpa kamar',
    all: (count: number) => `Pilih semua (${count})`,
    chosen: (count: number) => `${count} dipilih`,
    none: 'Tidak ada santri aktif yang cocok.',
    noneNext: 'Ubah pencarian atau pilihan asrama dan kamar.',
    shown: (shown: number, all: number) => `${shown} dari ${all} santri tampil.`,
    unprinted: 'Menunggu dicetak',
    printed: (when: string) => `Dicetak ${when}`,
    loading: (count: number) => `Memuat daftar santri… ${count}`,
  },
  make: {
    button: (count: number) => (count === 0 ? 'Buat kartu baru' : `Buat ${count} kartu baru`),
    title: (count: number) => `Buat ${count} kartu baru?`,
    blocks:
      'Begitu kartu baru dibuat, kartu lama santri yang bersangkutan langsung tidak berlaku di kasir dan kios.',
    once: 'Kode QR setiap kartu hanya diberikan satu kali. Kartu disimpan di perangkat ini sampai Anda menyatakan sudah tercetak.',
    again: (count: number) =>
      `${count} di antaranya sudah pernah dicetak dari perangkat ini. Kartu itu akan ikut diblokir.`,
    yes: 'Ya, buat kartu',
    no: 'Batal',
    progress: (done: number, all: number) => `Membuat kartu ${done} dari ${all}`,
    stop: 'Berhenti',
    stopping: 'Berhenti setelah kartu ini…',
    stopped: (done: number, left: number) =>
      `${done} kartu jadi, ${left} belum dibuat. Kartu lama yang belum dibuatkan penggantinya tetap berlaku.`,
    resume: (left: number) => `Lanjutkan ${left} kartu`,
    forget: 'Jangan lanjutkan',
    elsewhere: 'Kartu sedang dibuat di tab lain. Selesaikan di sana dahulu.',
    unsure: (names: string) =>
      `Jawaban untuk ${names} tidak sampai: kartu lamanya mungkin sudah tidak berlaku, dan kode kartu barunya tidak diketahui.`,
    unsureAgain: (count: number) => `Buat ulang ${count} kartu`,
    left: 'Santri ini tidak ditemukan lagi dan dilewati:',
  },
  print: {
    title: 'Lembar cetak',
    empty: 'Belum ada kartu yang menunggu dicetak.',
    emptyNext: 'Kartu yang dibuat akan tampil di sini, siap dicetak.',
    count: (cards: number, sheets: number) => `${cards} kartu · ${sheets} lembar A4`,
    button: 'Cetak',
    photos: 'Menyiapkan foto…',
    scale:
      'Di jendela cetak pilih skala 100 % dan tanpa margin, agar kartu berukuran 85,6 × 54 mm.',
    done: 'Sudah tercetak',
    doneTitle: 'Semua kartu tercetak dengan baik?',
    doneLead:
      'Kode QR akan dihapus dari perangkat ini dan tidak dapat dicetak lagi. Kartu yang rusak harus dibuat baru.',
    doneYes: 'Ya, hapus kodenya',
    doneNo: 'Belum',
    doneToast: (count: number) => `${count} kartu dicatat sudah tercetak.`,
    kept: (count: number) =>
      `Masih ada ${count} kartu yang belum dicetak. Cetak dahulu di halaman Kartu, lalu keluar.`,
  },
  card: {
    brand: 'Saku Santri',
    holder: 'Kartu santri',
    rule: 'Selalu bersama PIN. Hilang? Lapor Admin Keuangan.',
    qr: (name: string) => `Kode QR kartu ${name}`,
  },
}
