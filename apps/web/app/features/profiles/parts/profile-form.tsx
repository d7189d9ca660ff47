import { Plus, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { api, type Input } from '../../../lib/api.ts'
import { isProblem } from '../../../lib/problem.ts'
import { useDeed } from '../../../lib/use-deed.ts'
import { m } from '../../../paraglide/messages.js'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Outcome } from '../../../ui/outcome.tsx'
import { RoundButton } from '../../../ui/round-button.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { wordsOfAccountRefusal } from '../../identity/index.ts'
import { askMedia, sendFile } from '../../media/index.ts'
import type { Profile } from '../queries.ts'

type Change = NonNullable<Input<'PATCH /me/profile'>['body']>
type ProfileFormProps = { profile: Profile; onSaved: (profile: Profile) => void }

const mostBio = 300
const mostLinks = 5
const lookAgainAfter = 800

/** Sends the picture and waits until it is ready to be shown. */
const sendPicture = async (file: File): Promise<string> => {
  const { signal } = new AbortController()
  const id = await sendFile(file, { signal, onProgress: () => undefined })
  while ((await askMedia(id)).status === 'processing')
    await new Promise((resolve) => setTimeout(resolve, lookAgainAfter))
  return id
}

/** What others see of a person. */
export const ProfileForm = ({ profile, onSaved }: ProfileFormProps) => {
  const [name, setName] = useState(profile.name)
  const [handle, setHandle] = useState(profile.handle)
  const [bio, setBio] = useState(profile.bio)
  const [place, setPlace] = useState(profile.place)
  const [links, setLinks] = useState(profile.links.map((link) => ({ ...link, key: crypto.randomUUID() })))
  const [handleWrong, setHandleWrong] = useState<string>()
  const picture = useDeed(wordsOfAccountRefusal)
  const save = useDeed(wordsOfAccountRefusal)

  const change = async (body: Change): Promise<void> => onSaved(await api('PATCH /me/profile', { body }))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setHandleWrong(undefined)
    void save.run(async () => {
      const kept = links.filter(({ url }) => url.trim() !== '').map(({ label, url }) => ({ label, url }))
      try {
        await change({ name, bio, place, links: kept, ...(handle === profile.handle ? {} : { handle }) })
      } catch (error) {
        if (isProblem(error) && (error.code === 'already_taken' || error.code === 'too_soon'))
          setHandleWrong(wordsOfAccountRefusal(error))
        throw error
      }
    })
  }
  const setLink = (key: string, more: { label?: string; url?: string }): void =>
    setLinks(links.map((link) => (link.key === key ? { ...link, ...more } : link)))
  return (
    <form className="grid max-w-152 gap-4" onSubmit={submit}>
      <div className="flex flex-wrap items-center gap-3">
        <Avatar name={profile.name} picture={profile.avatar} size={96} />
        <label className={buttonClass('soft', 44, 'relative has-focus-visible:outline-2')}>
          <input
            type="file"
            accept="image/*"
            className="sr-only"
            disabled={picture.isBusy}
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file !== undefined)
                void picture.run(async () =>
                  change({ picture: (await sendPicture(file)) as NonNullable<Change['picture']> }),
                )
              event.target.value = ''
            }}
          />
          {picture.isBusy && <span className="spin" aria-hidden="true" />}
          {m.profile_picture_choose()}
        </label>
        {profile.avatar !== null && (
          <Button kind="plain" onClick={() => void picture.run(() => change({ picture: null }))}>
            {m.profile_picture_remove()}
          </Button>
        )}
        <Outcome wrong={picture.wrong} done={undefined} />
      </div>
      <Field
        label={m.identity_name()}
        value={name}
        maxLength={40}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <Field
        label={m.identity_handle()}
        hint={m.profile_handle_hint()}
        value={handle}
        minLength={3}
        maxLength={30}
        autoCapitalize="none"
        spellCheck={false}
        required
        wrong={handleWrong}
        onChange={(event) => setHandle(event.target.value.toLowerCase())}
      />
      <TextArea
        label={m.profile_bio()}
        hint={`${bio.length} / ${mostBio}`}
        value={bio}
        maxLength={mostBio}
        onChange={(event) => setBio(event.target.value)}
      />
      <Field
        label={m.compose_place()}
        value={place}
        maxLength={60}
        onChange={(event) => setPlace(event.target.value)}
      />
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-13 text-ink-muted">{m.profile_links()}</legend>
        {links.map((link) => (
          <div key={link.key} className="grid grid-cols-[1fr_2fr_auto] items-end gap-2">
            <Field
              label={m.profile_link_label()}
              value={link.label}
              maxLength={40}
              onChange={(event) => setLink(link.key, { label: event.target.value })}
            />
            <Field
              label={m.profile_link_url()}
              type="url"
              placeholder="https://"
              value={link.url}
              onChange={(event) => setLink(link.key, { url: event.target.value })}
            />
            <RoundButton
              label={m.profile_link_remove()}
              onClick={() => setLinks(links.filter(({ key }) => key !== link.key))}
            >
              <Icon of={Trash2} />
            </RoundButton>
          </div>
        ))}
        {links.length < mostLinks && (
          <Button
            className="justify-self-start"
            onClick={() => setLinks([...links, { key: crypto.randomUUID(), label: '', url: '' }])}
          >
            <Icon of={Plus} size={16} />
            {m.profile_link_add()}
          </Button>
        )}
      </fieldset>
      <div className="flex items-center gap-4">
        <Button kind="ink" size={48} type="submit" busy={save.isBusy}>
          {m.settings_save()}
        </Button>
        <Outcome wrong={save.wrong} done={save.isDone ? m.settings_saved() : undefined} />
      </div>
    </form>
  )
}
