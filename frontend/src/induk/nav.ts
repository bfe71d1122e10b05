/** Finance's places: beside its pages, so that nobody else carries their names. */
export const nav = {
  deposit: 'Setor Tunai',
  topups: 'Riwayat setoran',
  balances: 'Saldo santri',
  santri: 'Santri',
  wali: 'Wali',
  cashiers: 'Kasir unit',
  accounts: 'Akun pengguna',
  import: 'Impor santri',
  units: 'Unit',
  bank: 'BRIVA',
  reconciliation: 'Rekonsiliasi',
  groups: { money: 'Uang', people: 'Orang', selling: 'Unit' },
}
