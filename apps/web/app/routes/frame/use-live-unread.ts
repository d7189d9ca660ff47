import { useEffect } from 'react'
import { useUnreadCounts } from '../../features/notifications/index.ts'
import { useViewer } from '../../lib/page.tsx'

const whenIdle = (run: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 2_000)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run, { timeout: 10_000 })
  return () => cancelIdleCallback(handle)
}

/** How much is unread, kept true over the socket, which only a signed-in page opens, and only when it is idle. */
export const useLiveUnread = (): number => {
  const viewer = useViewer()
  const counts = useUnreadCounts()
  const viewerId = viewer?.id
  useEffect(() => {
    if (viewerId === undefined) return
    let isGone = false
    let stop: (() => void) | undefined
    const cancel = whenIdle(() => {
      void import('../../features/notifications/live-unread.ts').then(({ hearUnread }) => {
        if (!isGone) stop = hearUnread()
      })
    })
    return () => {
      isGone = true
      cancel()
      stop?.()
    }
  }, [viewerId])
  return counts?.total ?? viewer?.unread ?? 0
}
