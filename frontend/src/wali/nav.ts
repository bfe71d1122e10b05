/** A wali's places, by name: beside their pages, so that nobody else carries them. */
export const nav = { topUp: 'Isi saldo', limits: 'Batas belanja' }
