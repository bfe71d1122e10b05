import { readonly, ref } from 'vue'

const phone = matchMedia('(max-width: 639.9px)')
const fits = ref(phone.matches)
phone.addEventListener('change', ({ matches }) => (fits.value = matches))

/** Whether this is a phone's width, where a table reads better as a list. */
export const narrow = readonly(fits)
