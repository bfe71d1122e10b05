import type { QueryClientConfig } from '@tanstack/vue-query'
import { isProblem, NoAnswer } from './problem'

const passing = (error: unknown) =>
  error instanceof NoAnswer || isProblem(error, 'temporarily_unavailable')

/** `navigator.onLine` is not believed: a query is tried, and says itself when nobody answered. */
export const queryOptions: QueryClientConfig = {
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      retry: (failures, error) => passing(error) && failures < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
}
