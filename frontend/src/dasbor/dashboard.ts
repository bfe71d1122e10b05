import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { get } from '@/api/client'
import type { Dashboard, GetApiRekapDashboardData } from '@/api/gen/rekap'
import type { Days } from '@/ui/period'

/** Sums of what rekap has heard of; nothing tells when it hears more. */
const ASK_EVERY_MS = 15_000

export const useDashboard = (days: Ref<Days | null>, again: number | false = ASK_EVERY_MS) =>
  useQuery({
    queryKey: ['dashboard', days],
    enabled: () => days.value !== null,
    refetchInterval: again,
    queryFn: () =>
      get<GetApiRekapDashboardData, Dashboard>('/api/rekap/dashboard', {
        query: { ...days.value },
      }),
  })
