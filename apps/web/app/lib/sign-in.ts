import { m } from '../paraglide/messages.js'
import { showToast } from '../ui/toast.tsx'

/** For a guest who likes, saves, follows or says something: what it takes, and the way there and back. */
export const inviteToSignIn = (): void =>
  showToast({
    text: m.sign_in_invite(),
    action: {
      label: m.sign_in_action(),
      run: () => location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`),
    },
  })
