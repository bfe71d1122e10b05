import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get } from '@/api/client'
import { unlessTold } from '@/api/freshness'
import type { GetApiNotifikasiNotificationsData, NotificationPage } from '@/api/gen/notifikasi'

const MOST = 99

/** How many notifications nobody has looked at: as a number, and as it stands on the bell. */
export function useUnread() {
  const page = useQuery({
    queryKey: ['inbox', 'unread'],
    refetchInterval: unlessTold(60_000, 300_000),
    queryFn: () =>
      get<GetApiNotifikasiNotificationsData, NotificationPage>('/api/notifikasi/notifications', {
        query: { limit: '1' },
      }),
  })
  const count = computed(() => page.data.value?.unreadCount ?? 0)
  return { count, badge: computed(() => (count.value > MOST ? `${MOST}+` : `${count.value}`)) }
}
