import { useState } from 'react'
import { api } from '../../../lib/api.ts'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Outcome } from '../../../ui/outcome.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import type { NotificationSettings as Settings } from '../queries.ts'
import { PushSection } from './push-section.tsx'

const kinds = ['likes', 'collects', 'follows', 'comments', 'mentions'] as const
const words: Record<(typeof kinds)[number], () => string> = {
  likes: () => m.notify_likes(),
  collects: () => m.notify_collects(),
  follows: () => m.notify_follows(),
  comments: () => m.notify_comments(),
  mentions: () => m.notify_mentions(),
}

/** What one is told of, and how; each choice is saved when it is made. */
export const NotificationSettings = ({ first }: { first: Settings }) => {
  const [settings, setSettings] = useState(first)
  const save = useDeed(wordsOfRefusal)
  const change = async (more: Partial<Settings>): Promise<void> => {
    const before = settings
    const next = { ...settings, ...more }
    setSettings(next)
    if (!(await save.run(() => api('PUT /me/notification-settings', { body: next })))) setSettings(before)
  }
  return (
    <>
      <Section title={m.notify_kinds()}>
        <table className="w-full">
          <thead className="text-left text-13 text-ink-muted">
            <tr>
              <th className="py-2 font-regular">{m.notify_what()}</th>
              <th className="w-20 text-center font-regular">{m.notify_in_app()}</th>
              <th className="w-20 text-center font-regular">{m.notify_push()}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind} className="border-t border-line">
                <th scope="row" className="h-13 text-left font-regular">
                  {words[kind]()}
                </th>
                {(['inApp', 'push'] as const).map((channel) => (
                  <td key={channel} className="text-center">
                    <label className="inline-grid size-11 cursor-pointer place-items-center">
                      <input
                        type="checkbox"
                        className="size-5 accent-ink"
                        aria-label={`${words[kind]()}, ${channel === 'push' ? m.notify_push() : m.notify_in_app()}`}
                        checked={settings[kind][channel]}
                        onChange={(event) =>
                          void change({ [kind]: { ...settings[kind], [channel]: event.target.checked } })
                        }
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Select
          label={m.notify_from()}
          value={settings.from}
          options={[
            { value: 'everyone', name: m.notify_from_everyone() },
            { value: 'following', name: m.notify_from_following() },
          ]}
          onPick={(from) => void change({ from })}
        />
        <Outcome wrong={save.wrong} done={undefined} />
      </Section>
      <PushSection />
      <Section title={m.notify_digest()} text={m.notify_digest_text()}>
        <Select
          label={m.notify_how_often()}
          value={settings.digest}
          options={[
            { value: 'off', name: m.notify_never() },
            { value: 'daily', name: m.notify_daily() },
            { value: 'weekly', name: m.notify_weekly() },
          ]}
          onPick={(digest) => void change({ digest })}
        />
      </Section>
    </>
  )
}
