import { boardDescriptionLimit, boardTitleLimit } from '@cinnabar/contracts/boards'
import { channelIds } from '@cinnabar/contracts/channels'
import { commentBodyLimit } from '@cinnabar/contracts/comments'
import { handle, personName } from '@cinnabar/contracts/handle'
import { noteDraft } from '@cinnabar/contracts/note'
import { characterCount, titleLength } from '@cinnabar/kernel/text'
import { describe, expect, test } from 'vitest'
import { coverSpecs } from '../pictures/covers/cover-specs.ts'
import { type PictureSpec, sceneNames, sceneOf } from '../pictures/spec.ts'
import { type DemoNote, demoWorld } from './index.ts'

const { people, notes, boards, follows, series, channels, topics } = demoWorld
const peopleByKey = new Map(people.map((person) => [person.key, person]))
const notesByKey = new Map(notes.map((note) => [note.key, note]))
const coverOf = (note: DemoNote): PictureSpec => {
  const [cover] = note.pictures
  if (!cover) throw new Error(`${note.key} has no cover`)
  return cover
}
const saidUnder = (note: DemoNote) => note.comments.flatMap((comment) => [comment, ...comment.replies])
const picturesOf = (note: DemoNote) => [...note.pictures, ...(note.steps ?? []).map((step) => step.picture)]
const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length
const keysWhere = (breaks: (note: DemoNote) => boolean) => notes.filter(breaks).map((note) => note.key)
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const chineseLetters = (text: string) => (text.match(/\p{Script=Han}/gu) ?? []).length

describe('the people', () => {
  test('are at least 24, half of them writing Chinese and half English', () => {
    expect(people.length).toBeGreaterThanOrEqual(24)
    const chinese = people.filter((person) => person.language === 'zh')
    expect(share(chinese, people)).toBeGreaterThan(0.4)
    expect(share(chinese, people)).toBeLessThan(0.6)
  })

  test('have keys and handles of their own that the server takes', () => {
    expect(repeated(people.map((person) => person.key))).toEqual([])
    expect(repeated(people.map((person) => person.handle))).toEqual([])
    for (const person of people) {
      expect(handle.parse(person.handle)).toBe(person.handle)
      expect(personName.parse(person.name)).toBe(person.name)
      expect(characterCount(person.bio)).toBeLessThanOrEqual(300)
    }
  })

  test('include members, creators, sellers, a moderator and an operator', () => {
    expect(new Set(people.map((person) => person.kind))).toEqual(
      new Set(['member', 'creator', 'seller', 'moderator', 'operator']),
    )
  })

  test('do not share both palette and finish with anyone', () => {
    expect(repeated(people.map(({ palette, finish }) => `${palette} ${finish}`))).toEqual([])
  })

  test('all write, and are all read by someone', () => {
    const authors = new Set(notes.map((note) => note.author))
    const followed = new Set(follows.map((follow) => follow.followed))
    expect(people.filter(({ key }) => !authors.has(key) || !followed.has(key)).map(({ key }) => key)).toEqual([])
  })
})

describe('the notes', () => {
  test('are at least 140, about half in either language, and stand in every channel', () => {
    expect(notes.length).toBeGreaterThanOrEqual(140)
    const chinese = notes.filter((note) => note.language === 'zh')
    expect(share(chinese, notes)).toBeGreaterThan(0.45)
    expect(share(chinese, notes)).toBeLessThan(0.55)
    for (const { key } of channels) {
      const here = notes.filter((note) => note.channel === key)
      expect(here.length, key).toBeGreaterThanOrEqual(8)
      expect(new Set(here.map((note) => note.language)).size, key).toBe(2)
    }
  })

  test('have keys of their own and an author who writes in that language', () => {
    expect(repeated(notes.map((note) => note.key))).toEqual([])
    expect(keysWhere((note) => peopleByKey.get(note.author)?.language !== note.language)).toEqual([])
  })

  test('keep the limits of titles, bodies, steps and topics that the server sets', () => {
    for (const note of notes) {
      const draft = {
        kind: note.kind,
        title: note.title,
        body: note.body,
        longText: note.longText ?? null,
        steps: (note.steps ?? []).map(({ title, body }) => ({ title, body })),
        topics: note.topics,
        channel: note.channel,
        language: note.language === 'zh' ? 'zh-Hans' : note.language,
        declarations: { ...note.declarations, evidence: note.evidence },
      }
      expect(noteDraft.safeParse(draft).error, note.key).toBeUndefined()
      expect(titleLength(note.title), note.key).toBeLessThanOrEqual(20)
      expect(characterCount(note.body), note.key).toBeLessThanOrEqual(1_000)
    }
  })

  test('are written in the language they say', () => {
    const wrong = keysWhere(({ title, body, language }) => {
      const letters = chineseLetters(title + body) / characterCount(title + body)
      return language === 'zh' ? letters < 0.4 : letters > 0.02
    })
    expect(wrong).toEqual([])
  })

  test('have steps where they are steps, and long text in at least four', () => {
    expect(keysWhere((note) => (note.kind === 'steps') !== (note.steps !== undefined))).toEqual([])
    expect(notes.filter((note) => note.kind === 'steps').length).toBeGreaterThanOrEqual(6)
    expect(notes.filter((note) => note.longText !== undefined).length).toBeGreaterThanOrEqual(4)
    expect(notes.filter((note) => note.kind === 'video').length).toBeGreaterThanOrEqual(4)
    for (const { longText } of notes) if (longText) expect(characterCount(longText)).toBeGreaterThan(400)
  })

  test('carry one to ten topics each, none twice', () => {
    expect(
      keysWhere(({ topics: names }) => names.length < 1 || names.length > 10 || repeated(names).length > 0),
    ).toEqual([])
  })

  test('reach from minutes ago to five weeks and more', () => {
    const hours = notes.map((note) => note.hoursAgo)
    expect(Math.min(...hours)).toBeLessThan(1)
    expect(Math.max(...hours)).toBeGreaterThan(35 * 24)
    expect(Math.max(...hours)).toBeLessThanOrEqual(40 * 24)
    expect(repeated(hours.map(String))).toEqual([])
  })

  test('next to each other differ in author and in the scene of the cover', () => {
    const alike = notes.filter((note, index) => {
      const before = notes[index - 1]
      return before && (before.author === note.author || coverOf(before).scene === coverOf(note).scene)
    })
    expect(alike.map((note) => note.key)).toEqual([])
  })

  test('say nothing of the platform itself', () => {
    const told = (note: DemoNote) => [
      note.title,
      note.body,
      note.longText ?? '',
      ...saidUnder(note).map((said) => said.body),
    ]
    expect(keysWhere((note) => told(note).some((text) => /cinnabar/i.test(text)))).toEqual([])
  })
})

describe('the pictures', () => {
  test('are one to six of known scenes, in the palette and finish of the author', () => {
    for (const note of notes) {
      const author = peopleByKey.get(note.author)
      expect(note.pictures.length, note.key).toBeGreaterThanOrEqual(1)
      expect(note.pictures.length, note.key).toBeLessThanOrEqual(6)
      for (const picture of picturesOf(note)) {
        expect(sceneNames, note.key).toContain(picture.scene)
        expect(picture.palette, note.key).toBe(author?.palette)
        expect(picture.finish, note.key).toBe(author?.finish)
        expect(picture.inside?.filter((scene) => !sceneNames.includes(scene)) ?? [], note.key).toEqual([])
      }
    }
  })

  test('that draw words have them in the language of the note, at most five lines', () => {
    for (const note of notes) {
      for (const { scene, words } of picturesOf(note)) {
        if (!['text', 'mix'].includes(sceneOf(scene).family)) continue
        expect(words?.language, note.key).toBe(note.language)
        expect(words?.lines?.length ?? 0, note.key).toBeLessThanOrEqual(5)
      }
    }
  })

  test('never repeat a cover', () => {
    expect(repeated(notes.map((note) => JSON.stringify(coverOf(note))))).toEqual([])
    const look = ({ scene, arrangement, palette, finish, words }: PictureSpec) =>
      [scene, arrangement, palette, finish, words?.title].join(' ')
    expect(repeated(notes.map((note) => look(coverOf(note))))).toEqual([])
  })

  test('of clay are only those kept in the repository, each on one cover', () => {
    const clay = notes.flatMap(picturesOf).filter((picture) => sceneOf(picture.scene).family === 'clay')
    expect(clay.filter((picture) => !coverSpecs.includes(picture))).toEqual([])
    expect(new Set(clay).size).toBe(clay.length)
  })

  test('stand in a channel they fit', () => {
    // The pictures tell city from travel and call craft crafts.
    const names: Record<string, string[]> = { travel: ['travel', 'city'], craft: ['crafts', 'food'] }
    const strange = keysWhere((note) => {
      const fits: readonly string[] | 'all' = sceneOf(coverOf(note).scene).channels
      return fits !== 'all' && !(names[note.channel] ?? [note.channel]).some((name) => fits.includes(name))
    })
    expect(strange).toEqual([])
  })

  test('are words on at least 15 in 100 covers, and no scene is on more than 7 in 100', () => {
    const worded = notes.filter((note) => sceneOf(coverOf(note).scene).family === 'text')
    expect(share(worded, notes)).toBeGreaterThanOrEqual(0.15)
    for (const scene of sceneNames) {
      const shown = notes.filter((note) => coverOf(note).scene === scene)
      expect(share(shown, notes), scene).toBeLessThanOrEqual(0.07)
    }
  })
})

describe('the threads', () => {
  test('hold two to eight comments under at least sixty notes', () => {
    const talked = notes.filter((note) => saidUnder(note).length >= 2 && saidUnder(note).length <= 8)
    expect(talked.length).toBeGreaterThanOrEqual(60)
    expect(keysWhere((note) => saidUnder(note).length > 8)).toEqual([])
  })

  test('are among people of this world, within the limits, and not ahead of time', () => {
    for (const note of notes) {
      for (const { by, body, hoursAfter, likes } of saidUnder(note)) {
        expect(peopleByKey.has(by), `${by} under ${note.key}`).toBe(true)
        expect(characterCount(body), note.key).toBeLessThanOrEqual(commentBodyLimit)
        expect(hoursAfter, note.key).toBeLessThanOrEqual(note.hoursAgo)
        expect(likes, note.key).toBeLessThan(people.length)
      }
      for (const { hoursAfter, replies } of note.comments) {
        const times = [hoursAfter, ...replies.map((reply) => reply.hoursAfter)]
        expect(times, note.key).toEqual(times.toSorted((one, other) => one - other))
      }
    }
  })

  test('answer most questions that are put to the author', () => {
    const asked = notes.flatMap((note) =>
      note.comments.filter((comment) => comment.by !== note.author && /[?？]/.test(comment.body)),
    )
    const answered = asked.filter((comment) => comment.replies.length > 0)
    expect(asked.length).toBeGreaterThanOrEqual(40)
    expect(share(answered, asked)).toBeGreaterThan(0.7)
  })
})

describe('boards, series, follows, topics', () => {
  test('are at least sixteen boards of notes that exist, each with its owner', () => {
    expect(boards.length).toBeGreaterThanOrEqual(16)
    expect(repeated(boards.map((board) => board.key))).toEqual([])
    for (const { owner, title, description, notes: kept, key } of boards) {
      expect(peopleByKey.has(owner), key).toBe(true)
      expect(title.length, key).toBeLessThanOrEqual(boardTitleLimit)
      expect(description.length, key).toBeLessThanOrEqual(boardDescriptionLimit)
      expect(
        kept.filter((note) => !notesByKey.has(note)),
        key,
      ).toEqual([])
      expect(kept.length, key).toBeGreaterThanOrEqual(3)
      expect(repeated(kept), key).toEqual([])
    }
  })

  test('are series of one author, the oldest note first', () => {
    for (const { key, owner, notes: parts } of series) {
      const found = parts.map((part) => notesByKey.get(part))
      expect(
        found.map((note) => note?.author),
        key,
      ).toEqual(parts.map(() => owner))
      const hours = found.map((note) => note?.hoursAgo ?? 0)
      expect(hours, key).toEqual(hours.toSorted((one, other) => other - one))
    }
  })

  test('are follows between people who exist, nobody following themselves or anyone twice', () => {
    expect(repeated(follows.map(({ follower, followed }) => `${follower} ${followed}`))).toEqual([])
    for (const { follower, followed } of follows) {
      expect(peopleByKey.has(follower) && peopleByKey.has(followed), `${follower} ${followed}`).toBe(true)
      expect(follower).not.toBe(followed)
    }
  })

  test('are the channels of the server in its order, and topics counted from the notes', () => {
    expect(channels.map(({ key }) => key)).toEqual([...channelIds])
    expect(new Set(topics.map((topic) => topic.name)).size).toBe(topics.length)
    const counted = topics.reduce((sum, topic) => sum + topic.notes, 0)
    expect(counted).toBe(notes.reduce((sum, note) => sum + note.topics.length, 0))
  })
})
