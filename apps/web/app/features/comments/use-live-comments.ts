import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useViewer } from '../../lib/page.tsx'

/** Keeps the thread of an open note true for those signed in; guests are spared the socket. */
export const useLiveComments = (noteId: string): void => {
  const viewerId = useViewer()?.id
  const client = useQueryClient()
  useEffect(() => {
    if (viewerId === undefined) return
    let isGone = false
    let stop: (() => void) | undefined
    void import('./live-comments.ts').then(({ hearComments }) => {
      if (!isGone) stop = hearComments(noteId, () => void client.invalidateQueries({ queryKey: ['comments', noteId] }))
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [viewerId, noteId, client])
}
