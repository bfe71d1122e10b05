export const text = {
  copy: 'SALINAN',
  voided: 'DIBATALKAN',
  number: 'No',
  buyer: 'Pengambil',
  discount: 'Diskon',
  total: 'Total',
  thanks: 'Jazakumullahu khairan',
  paper: 'Lebar kertas struk',
  millimetres: (width: number) => `${width} mm`,
}
