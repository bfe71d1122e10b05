import { computed, ref, type ComputedRef } from 'vue'

/** Behind a stream nothing needs to be asked often; it is asked all the same, since a word may get lost. */
const BEHIND_A_STREAM_MS = 60_000

/** Whether this browser is told at once what changes. */
export const streaming = ref(false)

/** How often something is asked anew that the stream tells of: seldom while there is one. */
export const unlessTold = (alone: number, told = BEHIND_A_STREAM_MS): ComputedRef<number> =>
  computed(() => (streaming.value ? told : alone))
