import { useState } from 'react'
import { api, type Reply } from '../../../lib/api.ts'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Outcome } from '../../../ui/outcome.tsx'
import { Section } from '../../../ui/section.tsx'
import { Switch } from '../../../ui/switch.tsx'

type Settings = Reply<'GET /me/note-settings'>

/** Choices about all of one's notes and likes; shown at once, taken back where they are refused. */
export const NoteSettings = ({ first }: { first: Settings }) => {
  const [settings, setSettings] = useState(first)
  const save = useDeed(wordsOfRefusal)
  const change = async (more: Partial<Settings>): Promise<void> => {
    const before = settings
    const next = { ...settings, ...more }
    setSettings(next)
    if (!(await save.run(() => api('PUT /me/note-settings', { body: next })))) setSettings(before)
  }
  return (
    <Section title={m.notes_settings()}>
      <div className="divide-y divide-line">
        <Switch
          label={m.notes_likes_visible()}
          checked={settings.likesVisible}
          onChange={(event) => void change({ likesVisible: event.target.checked })}
        />
        <Switch
          label={m.compose_quiet()}
          text={m.notes_quiet_all()}
          checked={settings.doNotRecommend}
          onChange={(event) => void change({ doNotRecommend: event.target.checked })}
        />
      </div>
      <Outcome wrong={save.wrong} done={undefined} />
    </Section>
  )
}
