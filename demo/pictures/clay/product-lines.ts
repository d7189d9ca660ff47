import { shift } from '../paint/colour.ts'
import { createRandom } from '../paint/random.ts'
import { gold } from './materials.ts'
import { bear } from './models/animals.ts'
import { cap, dropper, jar, lipstick, perfume, polish } from './models/beauty.ts'
import { camera, headphones } from './models/devices.ts'
import { mug } from './models/dishes.ts'
import { armchair, lamp, sofa, vase } from './models/furniture.ts'
import { bottle, kettlebell } from './models/sport.ts'
import { donut } from './models/sweets.ts'
import { gift } from './models/things.ts'
import { handbag, sneaker } from './models/wear.ts'
import { moved } from './operations.ts'
import type { Packshot } from './packshot-scene.ts'
import type { Model } from './scene.ts'

export interface ProductLine extends Packshot {
  model: () => Model
  /** The colours it is sold in. */
  shades: readonly string[]
  /** Colour of the second slot, where a model has one. */
  second?: (shade: string) => string
}

const darker = (shade: string): string => shift(shade, -0.04)
const accent = (shade: string): string => (shade === '#f6f2ea' ? '#d2402f' : shift(shade, 0.14, 0.8, 30))

function lipstickWithCap(): Model {
  return [
    ...lipstick('#a3162c'),
    ...cap().map(([field, material]): Model[number] => [moved(field, -0.75, 0, 0.25), material]),
  ]
}

/** Things that the shops of the demo world sell. */
export const productLines = {
  lipstick: {
    model: lipstickWithCap,
    shades: ['#7a1526', '#a3162c', '#c9434f', '#d97a72', '#e3562f', '#b8576a', '#5b1a2c', '#e8a598'],
  },
  'nail-polish': {
    model: () => polish('#b3122b'),
    shades: ['#b3122b', '#f3d6c8', '#2d2a30', '#7a8fb5', '#d9b3c9', '#8d9c79'],
  },
  serum: { model: () => dropper('#e8a25a'), shades: ['#e8a25a', '#cfe0b0', '#d9c2e8', '#f3b6a5'] },
  cream: { model: () => jar('#f3d3c9', '#cfa46c'), shades: ['#f3d3c9', '#dfe6d0', '#d4e2ef', '#2e2440'] },
  perfume: { model: () => perfume('#f3b6a5', gold(), false), shades: ['#f3b6a5', '#b9d3a8', '#c9b6e0', '#f5d27a'] },
  handbag: {
    model: () => handbag('#a4512f', gold(), 0),
    shades: ['#a4512f', '#2b2522', '#e9dfd0', '#2f6353'],
    second: darker,
  },
  tote: {
    model: () => handbag('#c9b59b', gold(), 2),
    shades: ['#c9b59b', '#b5475b', '#3d679c', '#8d9c79'],
    second: darker,
  },
  sneaker: {
    model: () => sneaker('#f6f2ea', '#fbf7f0', '#d2402f'),
    shades: ['#f6f2ea', '#3d679c', '#e59ca0', '#3a3a44'],
    turn: 0.5,
    second: accent,
  },
  mug: {
    model: () => mug('#e8876c', '#5a331d'),
    shades: ['#e8876c', '#f6eee3', '#2f6f86', '#a9bb7d'],
    elevation: 0.42,
  },
  vase: { model: () => vase('#e9ddcf', 1), shades: ['#e9ddcf', '#c9724e', '#6e8f86', '#3a3a44'] },
  lamp: { model: () => lamp('#f2c14e', '#ffcf8a', false), shades: ['#f2c14e', '#f3efe8', '#d2402f', '#5c7845'] },
  sofa: { model: () => sofa('#cf9873'), shades: ['#cf9873', '#5c7845', '#3d679c', '#e9dfd0'], elevation: 0.26 },
  armchair: { model: () => armchair('#e6a473'), shades: ['#e6a473', '#8d9c79', '#b5475b', '#6d7b8c'], elevation: 0.3 },
  headphones: { model: () => headphones('#e9dfd0'), shades: ['#e9dfd0', '#2b2a2c', '#7fb3bf', '#e59ca0'], turn: 0.5 },
  camera: { model: () => camera('#cfcac3'), shades: ['#cfcac3', '#2b2a2c', '#a4512f'] },
  bottle: { model: () => bottle('#7fb3bf', '#22333e'), shades: ['#7fb3bf', '#f6c9c4', '#f2c14e', '#3a3a44'] },
  kettlebell: { model: () => kettlebell('#b5475b'), shades: ['#b5475b', '#3a3a44', '#5fa19c'] },
  bear: { model: () => bear('#c39064'), shades: ['#c39064', '#e9d3b4', '#8a6248', '#d9a5a5'] },
  doughnut: {
    model: () => donut('#f3a9ae', createRandom('doughnut')),
    shades: ['#f3a9ae', '#7a4630', '#f7efe2', '#b7d0e8'],
    elevation: 0.6,
  },
  gift: { model: () => gift('#d2402f', '#fff3df'), shades: ['#d2402f', '#2f6353', '#f5ba4c'] },
} satisfies Record<string, ProductLine>
export type ProductLineName = keyof typeof productLines
