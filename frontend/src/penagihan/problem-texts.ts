import { explain } from '@/api/problem-texts'

explain({
  nothing_to_claim: 'Tidak ada transaksi yang dapat diklaim pada tanggal itu.',
  claim_not_open: 'Klaim ini sudah tidak terbuka. Muat ulang untuk melihat keadaannya.',
  claim_not_settled: 'Klaim ini belum lunas.',
  claim_disputed: 'Klaim ini sedang disanggah. Selesaikan sanggahannya dahulu.',
  already_authorized: 'Peran Anda sudah memberi otorisasi untuk klaim ini.',
  already_disputed: 'Baris ini sudah dipersoalkan. Muat ulang untuk melihatnya.',
  dispute_closed: 'Persoalan ini sudah diputuskan. Muat ulang untuk melihatnya.',
  already_received: 'Penerimaan uang klaim ini sudah dicatat.',
})
