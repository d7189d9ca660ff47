import type { ClaySceneName } from '../clay/clay-scenes.ts'
import type { Finish, PaletteName, PictureSpec } from '../spec.ts'

type Take = readonly [palette: PaletteName, finish: Finish, arrangement: number, seed: string]

/** Which clay pictures are kept: two of a scene at most, in palettes that suit the thing. */
const takes: Record<ClaySceneName, readonly Take[]> = {
  'clay-beauty': [
    ['rose', 'clean', 0, 'a'],
    ['plum', 'film', 1, 'b'],
  ],
  'clay-podium': [
    ['teal', 'clean', 0, 'a'],
    ['lilac', 'clean', 2, 'b'],
  ],
  'clay-skincare': [
    ['matcha', 'clean', 0, 'a'],
    ['shore', 'clean', 1, 'b'],
  ],
  'clay-coffee': [
    ['oat', 'clean', 0, 'a'],
    ['cocoa', 'film', 1, 'b'],
  ],
  'clay-dessert': [
    ['berry', 'clean', 0, 'a'],
    ['sorbet', 'film', 2, 'b'],
  ],
  'clay-fruit': [
    ['olive', 'film', 0, 'a'],
    ['butter', 'clean', 1, 'b'],
  ],
  'clay-home': [
    ['glacier', 'fade', 0, 'a'],
    ['clay', 'film', 1, 'b'],
  ],
  'clay-lamp': [
    ['plum', 'film', 0, 'a'],
    ['glacier', 'fade', 1, 'b'],
  ],
  'clay-bag': [
    ['lilac', 'clean', 0, 'a'],
    ['cinnabar', 'film', 2, 'b'],
  ],
  'clay-shoes': [
    ['teal', 'clean', 0, 'a'],
    ['sky', 'clean', 1, 'b'],
  ],
  'clay-tech': [
    ['film', 'clean', 0, 'a'],
    ['clay', 'film', 1, 'b'],
  ],
  'clay-audio': [
    ['film', 'clean', 0, 'a'],
    ['shore', 'clean', 2, 'b'],
  ],
  'clay-toys': [
    ['sorbet', 'clean', 0, 'a'],
    ['butter', 'clean', 1, 'b'],
  ],
  'clay-pet': [
    ['matcha', 'paper', 0, 'a'],
    ['clay', 'film', 1, 'b'],
  ],
  'clay-fitness': [
    ['teal', 'clean', 0, 'a'],
    ['glacier', 'clean', 1, 'b'],
  ],
  'clay-books': [
    ['plum', 'fade', 0, 'a'],
    ['oat', 'film', 2, 'b'],
  ],
  'clay-diorama': [
    ['matcha', 'clean', 0, 'a'],
    ['cinnabar', 'film', 1, 'b'],
  ],
  'clay-camp': [
    ['pine', 'film', 0, 'a'],
    ['midnight', 'film', 1, 'b'],
  ],
  'clay-winter': [
    ['sky', 'clean', 0, 'a'],
    ['glacier', 'film', 1, 'b'],
  ],
  'clay-island': [
    ['shore', 'film', 0, 'a'],
    ['sky', 'clean', 1, 'b'],
  ],
  'clay-plants': [
    ['olive', 'film', 0, 'a'],
    ['matcha', 'clean', 1, 'b'],
  ],
  'clay-tea': [
    ['clay', 'paper', 0, 'a'],
    ['ink', 'film', 1, 'b'],
  ],
  'clay-boba': [
    ['berry', 'clean', 0, 'a'],
    ['lilac', 'clean', 1, 'b'],
  ],
  'clay-dim-sum': [['butter', 'clean', 0, 'a']],
  'clay-gift': [
    ['cinnabar', 'film', 0, 'a'],
    ['sorbet', 'clean', 1, 'b'],
  ],
  'clay-nails': [['rose', 'clean', 0, 'a']],
  'clay-palette': [
    ['plum', 'clean', 0, 'a'],
    ['rose', 'clean', 1, 'b'],
  ],
  'clay-macaron': [
    ['oat', 'clean', 0, 'a'],
    ['sky', 'clean', 1, 'b'],
  ],
  'clay-ice-cream': [
    ['sorbet', 'clean', 0, 'a'],
    ['berry', 'film', 1, 'b'],
  ],
  'clay-room': [
    ['glacier', 'fade', 0, 'a'],
    ['cinnabar', 'clean', 1, 'b'],
  ],
  'clay-cafe': [
    ['matcha', 'clean', 0, 'a'],
    ['dusk', 'film', 1, 'b'],
  ],
}

export const coverSpecs: readonly PictureSpec[] = Object.entries(takes).flatMap(([scene, list]) =>
  list.map(
    ([palette, finish, arrangement, seed]): PictureSpec => ({
      scene: scene as ClaySceneName,
      arrangement,
      seed: `cover/${scene}/${seed}`,
      palette,
      finish,
      ratio: '3:4',
    }),
  ),
)
