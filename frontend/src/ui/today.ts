import { readonly, ref } from 'vue'
import { isoDay } from '@/format/dates'

const LOOK_EVERY_MS = 20_000

const day = ref(isoDay())
setInterval(() => (day.value = isoDay()), LOOK_EVERY_MS)

/** The pondok's date, also in a page that was left open overnight. */
export const today = readonly(day)
