import { useQuery } from '@tanstack/vue-query'
import { get, put } from '@/api/client'
import type { PutApiIdentityMePinData } from '@/api/gen/identity'
import type { GetApiPosTransactionsData, PageSoldEntry } from '@/api/gen/pos'
import type { GetApiSaldoSantriByIdData, SantriBalance } from '@/api/gen/saldo'
import type { Visit } from './visit'

const PURCHASES = '4'

/** Everything under the key `kiosk`, so that it goes with the santri it belongs to. */
export function useMoney({ number, santriId, token }: Visit) {
  const balance = useQuery({
    queryKey: ['kiosk', number, 'balance'],
    queryFn: () =>
      get<GetApiSaldoSantriByIdData, SantriBalance>('/api/saldo/santri/{id}', {
        path: { id: santriId },
        token,
      }),
  })
  const purchases = useQuery({
    queryKey: ['kiosk', number, 'purchases'],
    queryFn: () =>
      get<GetApiPosTransactionsData, PageSoldEntry>('/api/pos/transactions', {
        query: { santriId, status: 'COMPLETED', limit: PURCHASES },
        token,
      }),
  })
  return { balance, purchases }
}

/** Card and PIN were shown a moment ago; no password is asked for here. */
export const changePin = (token: string, newPin: string): Promise<void> =>
  put<PutApiIdentityMePinData, void>('/api/identity/me/pin', {
    body: { newPin } as PutApiIdentityMePinData['body'],
    token,
  })
