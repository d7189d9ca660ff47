import type { PlaceChoice } from '@cinnabar/contracts/places'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import { typingKeys } from '@cinnabar/kernel/typing-keys'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/ids.ts'
import { cities } from '../rules/cities.ts'
import { placeIdentity } from '../rules/place-identity.ts'
import { ensurePlaceRow, type PlaceRow, placeById } from '../store.ts'

const cityByIdentity = new Map(cities.map((city) => [placeIdentity(city), city]))

/** The place a note names: a known one, or one made by being named. */
export const ensurePlace =
  (clock: Clock) =>
  async (tx: Tx, choice: PlaceChoice): Promise<PlaceRow | Refusal<'not_found'>> => {
    if ('id' in choice) return (await placeById(tx, choice.id)) ?? refuse('not_found', { kind: 'place' })
    const identity = placeIdentity(choice)
    const city = cityByIdentity.get(identity)
    const made = {
      ...choice,
      id: newId<'place'>(),
      identity,
      kind: city === undefined ? ('spot' as const) : ('city' as const),
      keys: typingKeys([choice.name, choice.city ?? '', city?.other ?? ''].join(' ')),
    }
    return ensurePlaceRow(tx, made, clock.now())
  }
