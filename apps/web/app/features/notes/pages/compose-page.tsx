import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useBlocker } from 'react-router'
import { usePage } from '../../../lib/page.tsx'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { ConfirmSheet } from '../../../ui/confirm-sheet.tsx'
import { DescribeSheet, UploadStrip } from '../../media/index.ts'
import { followPublishing, publishNote, useCompose } from '../compose-state.ts'
import { wordsOfPublishing, wordsOfReason } from '../compose-words.ts'
import type { Kind } from '../draft.ts'
import { ComposePreview } from '../parts/compose-preview.tsx'
import { ComposeSettings } from '../parts/compose-settings.tsx'
import { SavedAt, type Stage, StageNotice } from '../parts/compose-status.tsx'
import { ComposeSteps } from '../parts/compose-steps.tsx'
import { ComposeText } from '../parts/compose-text.tsx'
import { ComposeWhen } from '../parts/compose-when.tsx'
import { CoverDesigner } from '../parts/cover-designer.tsx'
import type { Note } from '../types.ts'

type ComposePageProps = {
  note: Note | null
  channels: readonly { value: string; name: string }[]
  /** The first save gave the draft its id. */
  onMade: (id: string) => void
  onPublished: (note: Note) => void
  onScheduled: () => void
  /** The bar above, with what the page puts into it. */
  head: (state: ReactNode, actions: ReactNode) => ReactNode
}

const kinds: readonly { kind: Kind; name: () => string }[] = [
  { kind: 'picture', name: () => m.compose_kind_picture() },
  { kind: 'video', name: () => m.compose_kind_video() },
  { kind: 'text', name: () => m.compose_kind_text() },
  { kind: 'steps', name: () => m.compose_kind_steps() },
]
const mostPictures = 18

export const ComposePage = ({ note, channels, onMade, onPublished, onScheduled, head }: ComposePageProps) => {
  const { locale } = usePage()
  const { draft, change, desk, keeper, uploads, kept, isSending } = useCompose(note, onMade)
  const [stage, setStage] = useState<Stage>(
    note !== null && note.reasons.length > 0
      ? { name: 'refused', words: note.reasons.map(wordsOfReason) }
      : { name: 'writing' },
  )
  const [at, setAt] = useState<Date | null>(note?.scheduledAt == null ? null : new Date(note.scheduledAt))
  const [described, setDescribed] = useState<string>()
  const stop = useRef(new AbortController())
  const isDone = useRef(false)
  const isPublic = note?.status === 'published'
  const wanted = draft.kind === 'video' ? 'video' : 'picture'
  const shown = uploads.filter(({ kind }) => kind === wanted)

  const mayLose = (): boolean =>
    !isDone.current && (isSending || (isPublic ? kept.state === 'waiting' : kept.state === 'failed'))
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const isSamePage = nextLocation.pathname.startsWith('/compose') && currentLocation.pathname === '/compose'
    return mayLose() && currentLocation.pathname !== nextLocation.pathname && !isSamePage
  })
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (!isDone.current && (isSending || keeper.isDirty)) event.preventDefault()
    }
    addEventListener('beforeunload', onLeave)
    return () => removeEventListener('beforeunload', onLeave)
  }, [isSending, keeper])
  useEffect(() => {
    const controller = new AbortController()
    stop.current = controller
    return () => controller.abort()
  }, [])

  const addFiles = (files: readonly File[]): void => {
    const media = files.filter(({ type }) => /^(image|video)\//.test(type))
    if (media.length === 0) return
    const hasVideo = media.some(({ type }) => type.startsWith('video/'))
    const kind: Kind = hasVideo ? 'video' : draft.kind === 'video' && shown.length === 0 ? 'picture' : draft.kind
    if (kind !== draft.kind || kind === 'text') change({ kind: kind === 'text' ? 'picture' : kind })
    desk.add(
      hasVideo
        ? media.filter(({ type }) => type.startsWith('video/')).slice(0, 1)
        : media.slice(0, mostPictures - shown.length),
    )
  }
  const onDrop = (event: DragEvent): void => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    addFiles([...event.dataTransfer.files])
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (event.clipboardData.files.length === 0) return
    event.preventDefault()
    addFiles([...event.clipboardData.files])
  }

  /** Sent files come first: only then is the note whole. */
  const waitForSending = (): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (desk.items().some(({ state }) => state === 'sending')) return
        leave()
        // The last file's id reaches the draft with the next render.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }
      const leave = desk.subscribe(look)
      look()
    })
  const publish = async (): Promise<void> => {
    const { signal } = stop.current
    try {
      setStage({ name: isSending ? 'sending' : 'publishing' })
      await waitForSending()
      await keeper.flush()
      const noteId = keeper.noteId
      if (noteId === null) return setStage({ name: 'refused', words: [m.compose_missing_words()] })
      if (isPublic) {
        isDone.current = true
        return onPublished(await followPublishing(noteId, () => undefined, signal))
      }
      const answer = await publishNote(noteId, at)
      if (answer.status === 'scheduled') {
        isDone.current = true
        return onScheduled()
      }
      const end = await followPublishing(
        noteId,
        ({ status }) => {
          if (status === 'processing' || status === 'reviewing') setStage({ name: status })
        },
        signal,
      )
      keeper.take(end)
      if (end.status === 'published') {
        isDone.current = true
        onPublished(end)
      } else setStage({ name: 'refused', words: end.reasons.map(wordsOfReason) })
    } catch (error) {
      if (!signal.aborted) setStage({ name: 'refused', words: wordsOfPublishing(error) })
    }
  }
  const isUnderWay = stage.name !== 'writing' && stage.name !== 'refused'
  const publishWord = isPublic ? m.compose_save_changes() : at === null ? m.compose_publish() : m.compose_schedule()
  const actions = (
    <Button
      kind="primary"
      busy={isUnderWay}
      disabled={isPublic && kept.state === 'untouched'}
      onClick={() => void publish()}
    >
      {isUnderWay ? m.compose_publishing() : publishWord}
    </Button>
  )
  const item = uploads.find(({ key }) => key === described)
  return (
    <>
      {head(<SavedAt kept={kept} />, actions)}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere on the page; the buttons do the same */}
      <div
        className="grid gap-10 pb-24 wide:grid-cols-[minmax(0,38rem)_15rem] desk:pb-8"
        onDrop={onDrop}
        onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
        onPaste={onPaste}
      >
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-5">
          <StageNotice stage={stage} onStay={() => onScheduled()} />
          <fieldset className="flex flex-wrap gap-1">
            <legend className="sr-only">{m.compose_kind()}</legend>
            {kinds.map(({ kind, name }) => (
              <label
                key={kind}
                className="edged relative inline-flex h-11 cursor-pointer items-center rounded-full px-4 text-ink-muted has-checked:bg-well-strong has-checked:font-bold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus"
              >
                <input
                  type="radio"
                  name="kind"
                  className="sr-only"
                  checked={draft.kind === kind}
                  onChange={() => change({ kind })}
                />
                {name()}
              </label>
            ))}
          </fieldset>
          {(draft.kind === 'picture' || draft.kind === 'video') && (
            <UploadStrip
              items={shown}
              most={draft.kind === 'video' ? 1 : mostPictures}
              accept={draft.kind === 'video' ? 'video/*' : 'image/*'}
              onAdd={addFiles}
              onRemove={(key) => desk.remove(key)}
              onRetry={(key) => void desk.retry(key)}
              onMove={(key, index) => {
                const target = shown[index]
                if (target !== undefined) desk.moveTo(key, uploads.indexOf(target))
              }}
              onDescribe={setDescribed}
            />
          )}
          {draft.kind === 'text' && (
            <CoverDesigner
              cover={draft.textCover}
              title={draft.title}
              lang={locale}
              onChange={(textCover) => change({ textCover })}
            />
          )}
          <ComposeText draft={draft} onChange={change} />
          {draft.kind === 'steps' && (
            <ComposeSteps
              steps={draft.steps}
              uploads={uploads}
              onAddPicture={(file) => desk.add([file])[0]}
              onRetry={(key) => void desk.retry(key)}
              onChange={(steps) => change({ steps })}
            />
          )}
          <ComposeSettings
            draft={draft}
            channels={channels}
            onChange={change}
            when={isPublic ? null : <ComposeWhen at={at} onChange={setAt} />}
          />
        </div>
        <ComposePreview draft={draft} uploads={shown.length > 0 ? shown : uploads} />
      </div>
      {item !== undefined && (
        <DescribeSheet
          item={item}
          onSave={(alt) => desk.describe(item.key, alt)}
          onClose={() => setDescribed(undefined)}
        />
      )}
      {blocker.state === 'blocked' && (
        <ConfirmSheet
          title={m.compose_leave_title()}
          text={isSending ? m.compose_leave_sending() : m.compose_leave_unsaved()}
          confirm={m.compose_leave()}
          onConfirm={() => blocker.proceed()}
          onClose={() => blocker.reset()}
        />
      )}
    </>
  )
}
