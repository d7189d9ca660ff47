import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useHydrated } from '../../../lib/hydrated.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { canUsePasskeys, signInWithPasskey } from '../passkeys.ts'
import { wordsOfAccountRefusal } from '../refused.ts'

/** Signs in with a passkey of this device and goes on to `next`. */
export const PasskeyButton = ({ next }: { next: string }) => {
  const isHydrated = useHydrated()
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  if (!isHydrated || !canUsePasskeys()) return null
  const press = async (): Promise<void> => {
    setBusy(true)
    setWrong(undefined)
    try {
      if (await signInWithPasskey()) location.assign(next)
    } catch (error) {
      setWrong(wordsOfAccountRefusal(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button kind="line" size={48} busy={isBusy} onClick={() => void press()}>
        <Icon of={KeyRound} />
        {m.identity_passkey_sign_in()}
      </Button>
      {wrong !== undefined && (
        <p role="alert" className="text-13 text-danger">
          {wrong}
        </p>
      )}
    </>
  )
}
