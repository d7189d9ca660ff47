import { nursery } from './nursery.ts'
import { outfit } from './outfit.ts'
import { pets } from './pets.ts'
import { room } from './room.ts'
import { street } from './street.ts'
import { yoga } from './yoga.ts'

export const lifeScenes = { outfit, room, pets, yoga, street, nursery }
