import { useEffect, useState } from 'react'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Outcome } from '../../../ui/outcome.tsx'
import { Section } from '../../../ui/section.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { type PushState, pushState, turnPushOff, turnPushOn } from '../push.ts'

/** Pushes to this browser; the browser itself is asked only when one turns them on. */
export const PushSection = () => {
  const [state, setState] = useState<PushState>()
  const change = useDeed(wordsOfRefusal)
  useEffect(() => {
    void pushState().then(setState)
  }, [])
  const text =
    state === 'unavailable' ? m.notify_push_unavailable() : state === 'denied' ? m.notify_push_denied() : undefined
  return (
    <Section title={m.notify_push_title()}>
      <Switch
        label={m.notify_push_here()}
        text={text}
        checked={state === 'on'}
        disabled={change.isBusy || state === undefined || state === 'unavailable' || state === 'denied'}
        onChange={(event) => {
          const isOn = event.target.checked
          void change
            .run(isOn ? turnPushOn : turnPushOff)
            .then(pushState)
            .then(setState)
        }}
      />
      <Outcome wrong={change.wrong} done={undefined} />
    </Section>
  )
}
