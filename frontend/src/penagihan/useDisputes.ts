import { useQuery } from '@tanstack/vue-query'
import { disputes } from './claims'

/** No word tells of them; whoever discusses looks again soon. */
const ASK_EVERY_MS = 15_000

export const useDisputes = (claimId: () => string) =>
  useQuery({
    queryKey: ['claim', claimId, 'disputes'],
    refetchInterval: ASK_EVERY_MS,
    queryFn: () => disputes(claimId()),
  })
