import { usePage } from '../../../lib/page.tsx'
import { inviteToSignIn } from '../../../lib/sign-in.ts'
import { m } from '../../../paraglide/messages.js'
import { Button, type ButtonSize } from '../../../ui/button.tsx'
import { setFollowing, useFollowing } from '../mutations.ts'

type FollowButtonProps = { userId: string; following: boolean; size?: ButtonSize; className?: string }

/** Nothing on oneself. */
export const FollowButton = ({ userId, following: loaded, size = 36, className = '' }: FollowButtonProps) => {
  const { viewer } = usePage()
  const following = useFollowing(userId, loaded)
  if (viewer?.id === userId) return null
  return (
    <Button
      kind={following ? 'soft' : 'ink'}
      size={size}
      className={className}
      aria-pressed={following}
      onClick={() =>
        viewer === null ? inviteToSignIn({ deed: 'follow', id: userId }) : void setFollowing(userId, !following)
      }
    >
      {following ? m.graph_following() : m.graph_follow()}
    </Button>
  )
}
