import { coverSpecs } from '../pictures/covers/cover-specs.ts'
import { type PictureSpec, type SceneName, sceneNames, sceneOf } from '../pictures/spec.ts'
import type { NoteDraft, Shot } from './draft.ts'
import { readThread } from './read-thread.ts'
import type { Channel, DemoNote, DemoPerson } from './shape.ts'

const closeUpScale = 1.7

/** Takes away the indentation of a template literal and the blank lines around it. */
function unindent(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

function isSceneName(name: string): name is SceneName {
  return sceneNames.some((known) => known === name)
}

function drawsWords(scene: SceneName): boolean {
  return ['text', 'mix'].includes(sceneOf(scene).family)
}

function keptCover(seed: string): PictureSpec {
  const kept = coverSpecs.find((spec) => spec.seed === seed)
  if (!kept) throw new Error(`No cover is kept as ${seed}`)
  return kept
}

function pictureOf(shot: Shot, index: number, draft: NoteDraft, author: DemoPerson): PictureSpec {
  const look = { palette: author.palette, finish: author.finish, ratio: draft.ratio ?? '3:4' } as const
  const seedOf = (take?: number) => [draft.key, index, take].filter((part) => part !== undefined).join('/')
  const titled = (scene: SceneName, words = {}) =>
    drawsWords(scene) ? { words: { title: draft.title, ...words, language: author.language } } : {}
  if (typeof shot !== 'string') {
    const { scene, words, take, ...rest } = shot
    return { scene, seed: seedOf(take), ...look, ...rest, ...titled(scene, words) }
  }
  if (shot.startsWith('kept ')) return keptCover(shot.replace('kept ', 'cover/'))
  const [name = '', ...numbers] = shot.split('/')
  if (isSceneName(name)) {
    const [arrangement, take] = numbers.map(Number)
    const composition = arrangement === undefined ? {} : { arrangement }
    return { scene: name, seed: seedOf(take), ...look, ...composition, ...titled(name) }
  }
  const [x, y] = shot.replace('close-up ', '').split(',').map(Number)
  const [cover] = draft.shots
  if (x === undefined || y === undefined || cover === undefined || index === 0) throw new Error(`Not a shot: ${shot}`)
  return { ...pictureOf(cover, 0, draft, author), crop: { x, y, scale: closeUpScale } }
}

/** A draft becomes a note of the world: pictures in the author's palette and finish, comments read. */
export function composeNote(channel: Channel, draft: NoteDraft, author: DemoPerson): DemoNote {
  const [likes, keeps] = draft.warmth
  const steps = draft.steps?.map((step, index) => ({
    title: step.title,
    body: unindent(step.body),
    picture: pictureOf(step.shot, index + draft.shots.length, draft, author),
  }))
  return {
    key: draft.key,
    author: author.key,
    language: author.language,
    kind: draft.kind ?? 'picture',
    channel,
    title: draft.title,
    body: unindent(draft.body),
    ...(draft.longText ? { longText: unindent(draft.longText) } : {}),
    ...(steps ? { steps } : {}),
    topics: draft.topics,
    ...(draft.place ? { place: draft.place } : {}),
    pictures: draft.shots.map((shot, index) => pictureOf(shot, index, draft, author)),
    hoursAgo: draft.hoursAgo,
    declarations: { origin: 'original', madeWithAi: false },
    evidence: draft.evidence ?? 'none',
    comments: readThread(draft.thread ?? ''),
    likedBy: likes / 100,
    collectedBy: keeps / 100,
  }
}
