import { drawAvatar } from '@cinnabar/demo/pictures/avatar/draw-avatar'
import type { DemoPerson } from '@cinnabar/demo/world/index'
import type { UserId } from '@cinnabar/kernel/ids'
import { type Accounts, accountKinds, emailOf } from './accounts.ts'
import type { Stage } from './stage.ts'

export type Cast = ReadonlyMap<string, { id: UserId; token: string; person: DemoPerson }>

const languages = { en: 'en', zh: 'zh-Hans' } as const
const rolesOf = (kind: DemoPerson['kind']) => (kind === 'operator' || kind === 'moderator' ? [kind] : [])

/** Everybody joins (or is found, on a later start), with a drawn portrait. */
export const playPeople = async (
  stage: Stage,
  people: readonly DemoPerson[],
  accounts: Accounts,
  joinedAt: Date,
): Promise<Cast> => {
  const { identity, media } = stage.apis
  const cast = new Map<string, { id: UserId; token: string; person: DemoPerson }>()
  stage.setTime(joinedAt)
  for (const person of people) {
    const known = await identity.personByHandle(stage.platform.db, person.handle)
    const account = accountKinds.map((kind) => accounts[kind]).find(({ handle }) => handle === person.handle)
    const id =
      known?.id ??
      (await identity.createPerson({
        handle: person.handle,
        name: person.name,
        email: emailOf(person.handle),
        ...(account === undefined ? {} : { password: account.password }),
        language: languages[person.language],
        bio: person.bio,
        place: person.place.city,
        roles: rolesOf(person.kind),
        emailVerified: true,
        at: joinedAt,
      }))
    // A session opened now, on the stage's clock, lasts for the play.
    stage.setTime(new Date())
    const token = await identity.openSession(id)
    stage.setTime(joinedAt)
    if (known === undefined || known.picture === null) {
      const bytes = await drawAvatar(person.avatar.seed, person.avatar.palette, { size: 360 })
      const mediaId = await media.importReady({ ownerId: id, bytes, alt: person.name, at: joinedAt })
      await stage.as(token)('PATCH /me/profile', { body: { picture: mediaId } })
    }
    cast.set(person.key, { id, token, person })
  }
  await stage.runner.drain()
  return cast
}
