export const text = { back: 'Akun' }
