import { rupiah } from '@/format/rupiah'
import { time } from '@/format/dates'
import { ApiProblem, NoAnswer } from './problem'

type Text = string | ((problem: ApiProblem) => string)

const figure = (problem: ApiProblem, name: string): number | undefined =>
  typeof problem.figures[name] === 'number' ? problem.figures[name] : undefined

const left = (problem: ApiProblem): string => {
  const remaining = figure(problem, 'remaining')
  return remaining === undefined ? '' : ` (tersisa ${rupiah(Math.max(remaining, 0))})`
}

const lockedUntil = ({ figures }: ApiProblem): string =>
  typeof figures['lockedUntil'] === 'string'
    ? `PIN terkunci. Coba lagi pukul ${time(figures['lockedUntil'])}, atau minta Admin Keuangan mengatur ulang PIN.`
    : 'PIN terkunci. Minta Admin Keuangan mengatur ulang PIN.'

const wrongPin = (problem: ApiProblem): string =>
  problem.figures['pinSet'] === false
    ? 'Santri ini belum punya PIN. Minta Admin Keuangan membuatkannya.'
    : `PIN salah. Sisa percobaan: ${figure(problem, 'attemptsRemaining') ?? 0}.`

const wait = (problem: ApiProblem): string => {
  const seconds = figure(problem, 'retryAfter')
  return `Terlalu banyak percobaan. Tunggu ${seconds ? `${seconds} detik` : 'sebentar'} lalu coba lagi.`
}

/** Every code that most people may meet, said politely and with the next step. */
export const problemTexts: Record<string, Text> = {
  // about the call
  malformed_request: 'Permintaan tidak dapat dibaca. Muat ulang halaman lalu coba lagi.',
  unauthenticated: 'Sesi Anda berakhir. Silakan masuk kembali.',
  forbidden: 'Akun ini tidak berwenang melakukan hal ini.',
  not_found: 'Data tidak ditemukan. Mungkin sudah berubah; muat ulang halaman.',
  method_not_allowed: 'Hal ini tidak tersedia. Muat ulang halaman lalu coba lagi.',
  not_acceptable: 'Bentuk berkas ini tidak tersedia.',
  too_large: 'Kiriman terlalu besar. Perkecil lalu coba lagi.',
  unsupported_media_type: 'Jenis berkas ini tidak didukung.',
  validation_failed: ({ detail }) => detail || 'Isian belum benar. Periksa kembali.',
  rate_limited: wait,
  temporarily_unavailable:
    'Layanan sedang terganggu dan tidak ada yang diproses. Silakan coba lagi.',
  internal_error: 'Ada gangguan di sistem kami. Coba lagi sebentar lagi.',
  outcome_unknown: 'Jawaban belum diterima. Periksa riwayat sebelum mengulang.',
  request_in_progress: 'Permintaan ini masih diproses. Tunggu sebentar.',
  idempotency_key_required: 'Permintaan belum lengkap. Muat ulang halaman lalu coba lagi.',
  idempotency_key_reused: 'Permintaan ini sudah pernah dikirim dengan isi lain. Mulai dari awal.',
  // about people and their secrets
  invalid_credentials: 'Nama pengguna atau kata sandi salah.',
  refresh_reused: 'Sesi ini diakhiri demi keamanan karena dipakai di dua tempat. Masuk kembali.',
  password_change_required: 'Ganti kata sandi sementara dahulu.',
  pin_invalid: wrongPin,
  pin_locked: lockedUntil,
  pin_not_set: 'Anda belum punya PIN. Buat PIN di halaman Akun.',
  pin_too_weak: 'PIN terlalu mudah ditebak. Hindari angka kembar dan angka berurutan.',
  username_taken: 'Nama pengguna ini sudah dipakai.',
  nis_taken: 'NIS ini sudah dipakai santri lain.',
  card_blocked: 'Kartu ini diblokir. Gunakan kartu baru atau ketik NIS.',
  own_account: 'Akun sendiri tidak dapat diubah dengan cara ini.',
  recently_reset:
    'Kata sandi atau PIN akun ini baru diatur ulang. Otorisasi dapat dilakukan setelah 24 jam.',
  // about a purchase
  insufficient_balance: 'Saldo tidak cukup. Silakan isi saldo terlebih dahulu.',
  daily_budget_exceeded: (problem) =>
    `Jatah jajan hari ini tidak cukup${left(problem)}. Saldo aman. Hubungi wali.`,
  weekly_budget_exceeded: (problem) =>
    `Jatah jajan pekan ini tidak cukup${left(problem)}. Saldo aman. Hubungi wali.`,
  unit_daily_limit_exceeded: (problem) =>
    `Jatah hari ini di unit ini tidak cukup${left(problem)}. Saldo aman.`,
  unit_blocked: 'Wali tidak mengizinkan belanja di unit ini. Saldo aman.',
  product_blocked: 'Ada barang yang tidak diizinkan wali. Keluarkan dari keranjang lalu ulangi.',
  santri_inactive: 'Santri ini sedang nonaktif. Hubungi Admin Keuangan.',
  unit_inactive: 'Unit ini sedang nonaktif. Hubungi Admin Keuangan.',
  reason_required: 'Harga yang diubah dan diskon perlu alasan.',
  not_charged: 'Transaksi ini tidak terjadi dan saldo tidak terpotong. Ulangi penjualannya.',
  not_completed: 'Hanya transaksi yang selesai dapat dibatalkan.',
  already_voided: 'Transaksi ini sudah dibatalkan.',
  already_claimed: 'Transaksi ini sudah masuk klaim. Minta Admin Keuangan membatalkannya.',
  payment_request_closed: 'Permintaan bayar ini sudah ditutup.',
  // about topping up
  topup_already_open: 'Masih ada isi saldo yang menunggu pembayaran untuk santri ini.',
  topup_not_open: 'Isi saldo ini sudah tidak menunggu pembayaran.',
  topup_not_paid: 'Isi saldo ini belum dibayar.',
}

/** A feature's own codes, said where its calls are made: a first page carries no other's. */
export function explain(more: Record<string, Text>): void {
  Object.assign(problemTexts, more)
}

/** What to tell a person about anything that went wrong. */
export function problemText(error: unknown): string {
  if (error instanceof NoAnswer) {
    return 'Tidak tersambung ke server. Periksa jaringan lalu coba lagi.'
  }
  if (!(error instanceof ApiProblem)) return 'Ada yang tidak beres. Muat ulang halaman.'
  const text = problemTexts[error.code]
  if (typeof text === 'function') return text(error)
  return text ?? (error.detail || 'Ada yang tidak beres. Coba lagi sebentar lagi.')
}
