import { ref, watch } from 'vue'

const NAME = 'saku.covered'

/** Whether amounts are hidden on this device: friends look over shoulders. */
export const covered = ref(localStorage.getItem(NAME) === 'yes')

watch(covered, (now) => {
  if (now) localStorage.setItem(NAME, 'yes')
  else localStorage.removeItem(NAME)
})
