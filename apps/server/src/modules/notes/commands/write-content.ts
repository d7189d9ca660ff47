import type { NoteChanges } from '@cinnabar/contracts/note'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Tx } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import { deriveChannel } from '../rules/derive-channel.ts'
import { findMentions } from '../rules/find-mentions.ts'
import { guessLanguage, type Language } from '../rules/guess-language.ts'
import { makeCover } from '../rules/make-cover.ts'
import type { MentionMark, NoteRow, PlaceMark } from '../store/note-row.ts'

export const wordsOf = (row: NoteRow): string =>
  [row.body, row.long_text ?? '', ...row.steps.map((step) => step.body)].join('\n')

/** Whoever blocked the author, or is blocked, is not named; nor is the author. */
const resolveMentions = async ({ identity, graph }: NotesDeps, tx: Tx, row: NoteRow): Promise<MentionMark[]> => {
  const handles = findMentions(wordsOf(row))
  if (handles.length === 0) return []
  const people = (await identity.handlesIn(tx, handles)).filter((person) => person.id !== row.author_id)
  const relations = await graph.relationsOf(
    tx,
    row.author_id,
    people.map((person) => person.id),
  )
  return people
    .filter((person) => !relations.get(person.id)?.blockedEither)
    .map((person) => ({ id: person.id, handle: person.handle }))
}

const choosePlace = async (
  { places }: NotesDeps,
  tx: Tx,
  row: NoteRow,
  place: NoteChanges['place'],
): Promise<PlaceMark | null | Refusal<'not_found'>> => {
  if (place === undefined) return row.place
  if (place === null) return null
  const found = await places.ensure(tx, place)
  if (isRefusal(found)) return found
  const { id, name, city, country, lat, lng } = found
  return { id, name, city, country, lat, lng }
}

const withDeclarations = (row: NoteRow, given: NoteChanges['declarations']): NoteRow =>
  given === undefined
    ? row
    : {
        ...row,
        origin: given.origin,
        source: given.origin === 'repost' ? given.source : null,
        made_with_ai: given.madeWithAi,
        // What the system bound to an order is not the author's to change.
        evidence: row.evidence === 'bought-here' ? row.evidence : given.evidence,
      }

const guessFrom = (row: NoteRow): Language => guessLanguage(`${row.title}\n${wordsOf(row)}`)

/** A guess follows the words until the author says otherwise; null gives the word back to the guess. */
const languageOf = (before: NoteRow, after: NoteRow, given: NoteChanges['language']): Language => {
  if (given !== undefined && given !== null) return given
  const wasGuessed = before.language === guessFrom(before)
  return given === null || wasGuessed ? guessFrom(after) : before.language
}

const claimMedia = async (
  { media }: NotesDeps,
  tx: Tx,
  before: NoteRow,
  after: NoteRow,
): Promise<Refusal<'not_found'> | undefined> => {
  const use = `note:${after.id}`
  const added = after.all_media_ids.filter((id) => !before.all_media_ids.includes(id))
  const removed = before.all_media_ids.filter((id) => !after.all_media_ids.includes(id))
  if (removed.length > 0) await media.release(tx, removed, use)
  if (added.length === 0) return undefined
  const claimed = await media.claim(tx, added, after.author_id, use)
  return isRefusal(claimed) ? refuse('not_found', { kind: 'media' }) : undefined
}

/** The row with the changes in it: topics and places made where new, mentions found, media claimed, channel and cover derived. */
export const writeContent =
  (deps: NotesDeps) =>
  async (tx: Tx, before: NoteRow, changes: NoteChanges): Promise<NoteRow | Refusal<'not_found'>> => {
    const place = await choosePlace(deps, tx, before, changes.place)
    if (isRefusal(place)) return place
    const mediaIds = [...new Set(changes.mediaIds ?? before.media_ids)]
    const steps = changes.steps ?? before.steps
    const written: NoteRow = {
      ...withDeclarations(before, changes.declarations),
      kind: changes.kind ?? before.kind,
      title: changes.title ?? before.title,
      body: changes.body ?? before.body,
      long_text: changes.longText === undefined ? before.long_text : changes.longText,
      media_ids: mediaIds,
      all_media_ids: [...new Set([...mediaIds, ...steps.flatMap((step) => step.mediaId ?? [])])],
      steps,
      text_cover: changes.textCover === undefined ? before.text_cover : changes.textCover,
      place,
      place_id: place?.id ?? null,
      products: changes.products ?? before.products,
      visibility: changes.visibility ?? before.visibility,
      audience: changes.audience ?? before.audience,
      comments_from: changes.commentsFrom ?? before.comments_from,
      do_not_recommend: changes.doNotRecommend ?? before.do_not_recommend,
      chosen_channel: changes.channel === undefined ? before.chosen_channel : changes.channel,
    }
    const lost = await claimMedia(deps, tx, before, written)
    if (lost !== undefined) return lost
    const topics =
      changes.topics === undefined ? undefined : await deps.topics.ensure(tx, changes.topics, written.chosen_channel)
    const marks = topics?.map(({ id, slug, name }) => ({ id, slug, name })) ?? before.topics
    const known = topics ?? [
      ...(
        await deps.topics.byIds(
          tx,
          before.topics.map((topic) => topic.id),
        )
      ).values(),
    ]
    const media = await deps.media.mediaByIds(tx, written.all_media_ids)
    return {
      ...written,
      topics: marks,
      channel: written.chosen_channel ?? deriveChannel(known),
      language: languageOf(before, written, changes.language),
      mentions: await resolveMentions(deps, tx, written),
      cover: makeCover({
        id: written.id,
        kind: written.kind,
        textCover: written.text_cover,
        media: written.all_media_ids.flatMap((id) => media.get(id) ?? []),
      }),
    }
  }
