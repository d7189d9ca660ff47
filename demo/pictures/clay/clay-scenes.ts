import type { SceneName } from '../spec.ts'
import type { ClaySet } from './clay-set.ts'
import { beautySet, nailsSet, paletteSet, skincareSet } from './sets/beauty.ts'
import { audioSet, techSet } from './sets/devices.ts'
import { bobaSet, coffeeSet, dessertSet, fruitSet, iceCreamSet } from './sets/food.ts'
import { booksSet, homeSet, lampSet, plantsSet } from './sets/home.ts'
import { isoroomSet } from './sets/isometric.ts'
import { fitnessSet, giftSet, petSet, toysSet } from './sets/play.ts'
import { podiumSet } from './sets/podium.ts'
import { seaisleSet } from './sets/sea-island.ts'
import { campSet, dioramaSet } from './sets/small-world.ts'
import { dimsumSet, macaronSet, teaSet } from './sets/table.ts'
import { bagSet, shoesSet } from './sets/wear.ts'

export const clayScenes = {
  'clay-beauty': beautySet,
  'clay-podium': podiumSet,
  'clay-skincare': skincareSet,
  'clay-coffee': coffeeSet,
  'clay-dessert': dessertSet,
  'clay-fruit': fruitSet,
  'clay-home': homeSet,
  'clay-lamp': lampSet,
  'clay-bag': bagSet,
  'clay-shoes': shoesSet,
  'clay-tech': techSet,
  'clay-audio': audioSet,
  'clay-toys': toysSet,
  'clay-pet': petSet,
  'clay-fitness': fitnessSet,
  'clay-books': booksSet,
  'clay-diorama': dioramaSet,
  'clay-camp': campSet,
  'clay-winter': dioramaSet,
  'clay-island': seaisleSet,
  'clay-plants': plantsSet,
  'clay-tea': teaSet,
  'clay-boba': bobaSet,
  'clay-dim-sum': dimsumSet,
  'clay-gift': giftSet,
  'clay-nails': nailsSet,
  'clay-palette': paletteSet,
  'clay-macaron': macaronSet,
  'clay-ice-cream': iceCreamSet,
  'clay-room': isoroomSet,
  'clay-cafe': isoroomSet,
} satisfies Partial<Record<SceneName, (set: ClaySet) => void>>
export type ClaySceneName = keyof typeof clayScenes
export const isClayScene = (name: SceneName): name is ClaySceneName => name in clayScenes
