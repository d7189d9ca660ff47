import { setFollowing } from '../../features/graph/index.ts'
import { reactTo } from '../../features/notes/index.ts'
import type { Deed } from '../../lib/sign-in.ts'
import { m } from '../../paraglide/messages.js'
import { showToast } from '../../ui/toast.tsx'

/** Does what a guest was about to do before they signed in, and says so. */
export const resumeDeed = async ({ deed, id }: Deed): Promise<void> => {
  if (deed === 'follow') {
    await setFollowing(id, true)
    return showToast({ text: m.gate_followed() })
  }
  if (await reactTo(deed, id)) showToast({ text: deed === 'like' ? m.gate_liked() : m.note_saved() })
}
