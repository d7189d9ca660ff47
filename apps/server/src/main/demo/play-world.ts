import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawAll } from '@cinnabar/demo/pictures/draw-all'
import { describe, type PictureSpec } from '@cinnabar/demo/pictures/spec'
import { type DemoNote, type DemoWorld, demoWorld } from '@cinnabar/demo/world/index'
import type { MediaId, NoteId } from '@cinnabar/kernel/ids'
import type { Parts } from '../program.ts'
import { type Accounts, openAccounts } from './accounts.ts'
import { makeClip } from './make-clip.ts'
import { playNote, playReaders, playThread } from './play-note.ts'
import { type Cast, playPeople } from './play-people.ts'
import { openPlayed, type Played } from './played.ts'
import { openStage, type Stage } from './stage.ts'

export type Telling = {
  say(text: string): void
  /** What is done of what is being made, for `/readyz`. */
  tell(progress: Record<string, { done: number; total: number }>): void
}

const day = 86_400_000
/** The first feed page and a second one stand before the address is printed; the rest follows behind. */
const firstNotes = 30
/** Enough to show that somebody was here; the rest of the readers come behind too. */
const firstReaders = 5
const drawnAtOnce = 2

const picturesOf = (note: DemoNote): PictureSpec[] => [
  ...(note.steps ?? []).map((step) => step.picture),
  ...note.pictures,
]

/** The newest first, as Explore meets them; videos last, since a clip takes seconds. */
const inOrder = (world: DemoWorld): DemoNote[] =>
  world.notes.toSorted((a, b) => Number(a.kind === 'video') - Number(b.kind === 'video') || a.hoursAgo - b.hoursAgo)

const playAll = async (
  stage: Stage,
  cast: Cast,
  notes: readonly DemoNote[],
  played: Played,
  begin: Date,
  done: () => void,
  readers?: number,
): Promise<void> => {
  const directory = join(stage.platform.config.DATA_DIR, 'demo-pictures')
  const missing = notes.filter((note) => played.notes[note.key] === undefined && note.kind !== 'video')
  const drawing = missing.flatMap((note) => picturesOf(note).map((spec) => ({ note, spec })))
  const arrivals = drawing.map(() => Promise.withResolvers<string>())
  const drawn = drawAll(
    drawing.map(({ spec }) => spec),
    {
      directory,
      width: 720,
      threads: drawnAtOnce,
      onDone: ({ file }, index) => arrivals[index]?.resolve(file),
    },
  )
  drawn.catch((error: unknown) => {
    for (const arrival of arrivals) arrival.reject(error)
  })
  for (const arrival of arrivals) arrival.promise.catch(() => {})

  const bring = async (note: DemoNote): Promise<MediaId[]> => {
    const author = cast.get(note.author)
    if (author === undefined) throw new Error(`Nobody is called ${note.author}`)
    const brought: MediaId[] = []
    for (const [index, { note: of, spec }] of drawing.entries()) {
      if (of !== note) continue
      const bytes = await readFile((await arrivals[index]?.promise) ?? '')
      brought.push(
        await stage.apis.media.importReady({
          ownerId: author.id,
          bytes,
          alt: describe(spec, note.language),
          at: begin,
        }),
      )
    }
    return brought
  }

  for (const note of notes) {
    if (played.notes[note.key] === undefined) {
      const clip = note.kind === 'video' ? await makeClip(stage, cast, note) : undefined
      // Without ffmpeg a video note is shown as its still.
      const still = note.kind === 'video' && clip === undefined
      const told: DemoNote = still ? { ...note, kind: 'picture' } : note
      const mediaIds = await (clip !== undefined
        ? [clip]
        : still
          ? bringStill(stage, cast, note, directory, begin)
          : bring(note))
      played.notes[note.key] = await playNote(stage, cast, told, mediaIds, begin)
      played.keep()
    }
    if (!played.told.includes(note.key)) {
      const noteId = played.notes[note.key] as NoteId
      await playThread(stage, cast, note, noteId, begin)
      await playReaders(stage, cast, note, noteId, begin, readers)
      played.told.push(note.key)
      played.keep()
    }
    done()
  }
  await drawn
}

const bringStill = async (
  stage: Stage,
  cast: Cast,
  note: DemoNote,
  directory: string,
  begin: Date,
): Promise<MediaId[]> => {
  const author = cast.get(note.author)
  const [picture] = await drawAll(note.pictures.slice(0, 1), { directory, width: 720 })
  const [spec] = note.pictures
  if (author === undefined || picture === undefined || spec === undefined) return []
  return [
    await stage.apis.media.importReady({
      ownerId: author.id,
      bytes: await readFile(picture.file),
      alt: describe(spec, note.language),
      at: begin,
    }),
  ]
}

const playTies = async (stage: Stage, cast: Cast, world: DemoWorld, begin: Date): Promise<void> => {
  stage.setTime(new Date(begin.getTime() - 30 * day))
  for (const { follower, followed } of world.follows) {
    const [from, to] = [cast.get(follower), cast.get(followed)]
    if (from !== undefined && to !== undefined)
      await stage.as(from.token)('PUT /users/:id/follow', { params: { id: to.id } })
  }
  await stage.runner.drain()
}

const playCollections = async (
  stage: Stage,
  cast: Cast,
  world: DemoWorld,
  played: Played,
  begin: Date,
): Promise<void> => {
  stage.setTime(begin)
  const known = (keys: readonly string[]): NoteId[] =>
    keys.flatMap((key) => (played.notes[key] === undefined ? [] : [played.notes[key] as NoteId]))
  for (const board of world.boards) {
    const owner = cast.get(board.owner)
    if (owner === undefined || played.collections.includes(board.key)) continue
    const { title, description, visibility } = board
    const made = await stage.as(owner.token)('POST /boards', {
      body: { title, description, visibility },
      key: `board:${board.key}`,
    })
    for (const noteId of known(board.notes))
      await stage.as(owner.token)('PUT /boards/:id/notes/:noteId', { params: { id: made.id, noteId } })
    played.collections.push(board.key)
    played.keep()
  }
  for (const series of world.series) {
    const owner = cast.get(series.owner)
    if (owner === undefined || played.collections.includes(series.key)) continue
    const { title, description } = series
    const made = await stage.as(owner.token)('POST /series', {
      body: { title, description },
      key: `series:${series.key}`,
    })
    await stage.as(owner.token)('PATCH /series/:id', {
      params: { id: made.id },
      body: { noteIds: known(series.notes) },
    })
    played.collections.push(series.key)
    played.keep()
  }
  await stage.runner.drain()
}

/**
 * Plays the demo world through the commands, on a clock that is set to each moment. Answers when the first pages stand;
 * `rest` goes on behind, and a later start goes on where it was stopped.
 */
export const playWorld = async (
  parts: Parts,
  { say, tell }: Telling,
): Promise<{ accounts: Accounts; rest: Promise<void> }> => {
  const accounts = openAccounts(parts.config.DATA_DIR, demoWorld.people)
  const played = openPlayed(parts.config.DATA_DIR)
  if (played.finished) return { accounts, rest: Promise.resolve() }
  const begin = new Date(played.began)
  const stage = await openStage(parts)
  const order = inOrder(demoWorld)
  const [first, behind] = [order.slice(0, firstNotes), order.slice(firstNotes)]
  let count = 0
  const note = (total: number, name: string) => () => {
    count += 1
    tell({ [name]: { done: Math.min(count, total), total } })
    if (count % 12 === 0) say(`  demo world ${count} of ${order.length} notes`)
  }
  tell({ covers: { done: 0, total: first.length }, rest: { done: 0, total: behind.length } })
  say(`  demo world ${demoWorld.people.length} people, ${order.length} notes …`)
  const cast = await playPeople(stage, demoWorld.people, accounts, new Date(begin.getTime() - 60 * day))
  await playAll(stage, cast, first, played, begin, note(first.length, 'covers'), firstReaders)
  const finish = async (): Promise<void> => {
    for (const one of first) await playReaders(stage, cast, one, played.notes[one.key] as NoteId, begin)
    if (!played.ties) await playTies(stage, cast, demoWorld, begin)
    played.ties = true
    played.keep()
    let done = 0
    await playAll(stage, cast, behind, played, begin, () => {
      done += 1
      tell({ rest: { done, total: behind.length } })
    })
    await playCollections(stage, cast, demoWorld, played, begin)
    played.finished = true
    played.keep()
    await stage.http.close()
    say('  demo world complete')
  }
  return { accounts, rest: finish() }
}
