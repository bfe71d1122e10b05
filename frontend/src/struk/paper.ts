import { ref, watch } from 'vue'

export const paperWidths = [58, 80] as const
export type PaperWidth = (typeof paperWidths)[number]

const NAME = 'saku.kertas'

/** The roll in this till's printer, in millimetres. */
export const paper = ref<PaperWidth>(localStorage.getItem(NAME) === '80' ? 80 : 58)
watch(paper, (width) => localStorage.setItem(NAME, String(width)))
