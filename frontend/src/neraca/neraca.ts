import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { get, post } from '@/api/client'
import type {
  Figure,
  GetApiPenagihanBankFiguresData,
  GetApiPenagihanCashCountsData,
  PageFigure,
  PostApiPenagihanBankFiguresData,
  PostApiPenagihanCashCountsData,
} from '@/api/gen/penagihan'
import type { GetApiRekapNeracaData, NeracaReport } from '@/api/gen/rekap'
import type { Days } from '@/ui/period'

/** What each service moved reaches the books a moment later; nothing tells of it. */
const ASK_EVERY_MS = 10_000

export type NeracaDay = NeracaReport['items'][number]

export const useNeraca = (days: Ref<Days | null>) =>
  useQuery({
    queryKey: ['neraca', days],
    enabled: () => days.value !== null,
    refetchInterval: ASK_EVERY_MS,
    queryFn: () =>
      get<GetApiRekapNeracaData, NeracaReport>('/api/rekap/neraca', { query: { ...days.value } }),
  })

/** What somebody counted in the box, or read on the bank's statement. */
export type Book = 'cash' | 'bank'

/** All that was entered for one day, the newest first; the first one stands. */
export const figuresOf = (book: Book, date: string): Promise<PageFigure> => {
  const query = { from: date, to: date }
  return book === 'cash'
    ? get<GetApiPenagihanCashCountsData, PageFigure>('/api/penagihan/cash-counts', { query })
    : get<GetApiPenagihanBankFiguresData, PageFigure>('/api/penagihan/bank-figures', { query })
}

export const enterFigure = (
  book: Book,
  key: string,
  body: { date: string; amount: number; note?: string },
): Promise<Figure> =>
  book === 'cash'
    ? post<PostApiPenagihanCashCountsData, Figure>('/api/penagihan/cash-counts', { body, key })
    : post<PostApiPenagihanBankFiguresData, Figure>('/api/penagihan/bank-figures', { body, key })
