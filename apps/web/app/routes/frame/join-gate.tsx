import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { useViewer } from '../../lib/page.tsx'
import { currentInvitation, onInvitation, takeDeed } from '../../lib/sign-in.ts'

const JoinSheet = lazy(() => import('./join-sheet.tsx'))

/** Opens over the page where a guest wants to take part; after sign-in does what they were about to do. */
export const JoinGate = () => {
  const viewer = useViewer()
  const invitation = useSyncExternalStore(onInvitation, currentInvitation, () => null)
  const isMember = viewer !== null
  useEffect(() => {
    if (!isMember) return
    const deed = takeDeed()
    if (deed !== null) void import('./resume-deed.ts').then(({ resumeDeed }) => resumeDeed(deed))
  }, [isMember])
  return invitation === null ? null : (
    <Suspense fallback={null}>
      <JoinSheet deed={invitation.deed} />
    </Suspense>
  )
}
