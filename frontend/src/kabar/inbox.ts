import { useQueryClient, type InfiniteData } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { get, post } from '@/api/client'
import { unlessTold } from '@/api/freshness'
import type {
  GetApiNotifikasiNotificationsData,
  Notification as Notice,
  NotificationPage,
  PostApiNotifikasiNotificationsByIdReadData,
  PostApiNotifikasiNotificationsReadAllData,
  ReadAnswer,
  UnreadCount,
} from '@/api/gen/notifikasi'
import { usePages } from '@/ui/pages'

export type { Notice }
export type Shown = 'all' | 'unread'

const INBOX = '/api/notifikasi/notifications'
const PAGE = '30'

export function useInbox(shown: Ref<Shown>) {
  return usePages(
    ['inbox', 'list', shown],
    (cursor) =>
      get<GetApiNotifikasiNotificationsData, NotificationPage>(INBOX, {
        query: { cursor, limit: PAGE, unread: shown.value === 'unread' ? 'true' : undefined },
      }),
    unlessTold(15_000),
  )
}

export const tellRead = (id: string): Promise<ReadAnswer> =>
  post<PostApiNotifikasiNotificationsByIdReadData, ReadAnswer>(`${INBOX}/{id}/read`, {
    path: { id },
  })

/** Harmless, so it is shown before it is answered; whatever the answer, the truth is asked for. */
export function useReading() {
  const client = useQueryClient()

  function mark(which: (notice: Notice) => boolean, unread: (before: number) => number) {
    const now = new Date().toISOString()
    client.setQueriesData<InfiniteData<NotificationPage>>(
      { queryKey: ['inbox', 'list', 'all'] },
      (list) =>
        list && {
          ...list,
          pages: list.pages.map((page) => ({
            ...page,
            items: page.items.map((notice) =>
              which(notice) ? { ...notice, readAt: notice.readAt ?? now } : notice,
            ),
          })),
        },
    )
    client.setQueryData<NotificationPage>(
      ['inbox', 'unread'],
      (page) => page && { ...page, unreadCount: unread(page.unreadCount) },
    )
  }

  async function settle(answer: Promise<unknown>) {
    await answer.catch(() => {})
    await client.invalidateQueries({ queryKey: ['inbox'] })
  }

  function read(notice: Notice): Promise<void> {
    if (notice.readAt !== null) return Promise.resolve()
    mark(
      ({ id }) => id === notice.id,
      (before) => Math.max(before - 1, 0),
    )
    return settle(tellRead(notice.id))
  }

  function readAll(): Promise<void> {
    mark(
      () => true,
      () => 0,
    )
    return settle(
      post<PostApiNotifikasiNotificationsReadAllData, UnreadCount>(`${INBOX}/read-all`, {}),
    )
  }

  return { read, readAll }
}

export interface DayOfNews {
  day: string
  notices: Notice[]
}

/** Newest first, as they come. */
export function useDays(all: Ref<Notice[] | undefined>, dayOf: (at: string) => string) {
  return computed(() => {
    const days: DayOfNews[] = []
    for (const notice of all.value ?? []) {
      const day = dayOf(notice.occurredAt)
      const current = days.at(-1)
      if (current?.day === day) current.notices.push(notice)
      else days.push({ day, notices: [notice] })
    }
    return days
  })
}
