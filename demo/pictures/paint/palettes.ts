import type { PaletteName } from '../spec.ts'

/** Six colours mixed only in OKLab, so that their shades never go muddy. */
export interface Palette {
  paper: string
  soft: string
  mid: string
  main: string
  second: string
  ink: string
  night: boolean
}

type Colours = readonly [paper: string, soft: string, mid: string, main: string, second: string, ink: string]

const byDay = ([paper, soft, mid, main, second, ink]: Colours): Palette => ({
  paper,
  soft,
  mid,
  main,
  second,
  ink,
  night: false,
})
const byNight = (colours: Colours): Palette => ({ ...byDay(colours), night: true })

const palettes: Record<PaletteName, Palette> = {
  clay: byDay(['#f6eee3', '#ead6c1', '#cf9873', '#a4512f', '#71805f', '#3a2a22']),
  shore: byDay(['#f4f6f1', '#cfe3e4', '#7fb3bf', '#2f6f86', '#f0a983', '#22333e']),
  matcha: byDay(['#f5f4e6', '#dce3c0', '#a9bb7d', '#5c7845', '#e6a473', '#2d3828']),
  lilac: byDay(['#f7f1f8', '#e3d5ee', '#b99dd3', '#6f5096', '#f3a9ae', '#2d2440']),
  film: byDay(['#efece5', '#d3cdc2', '#9a9286', '#56504a', '#b8452c', '#1d1b1a']),
  rose: byDay(['#fcf0ee', '#f6d2cf', '#e59ca0', '#b5475b', '#8d9c79', '#3c1f28']),
  butter: byDay(['#fff8e1', '#ffe7a3', '#f5ba4c', '#d9702d', '#5fa19c', '#3b2a1a']),
  cinnabar: byDay(['#fbf3ea', '#f3d3bf', '#e8876c', '#d2402f', '#2f6353', '#2b1a18']),
  glacier: byDay(['#f2f6fa', '#d4e2ef', '#93b5d6', '#3d679c', '#f2c14e', '#1b2740']),
  olive: byDay(['#f3f0e4', '#dcd5b8', '#a9a06b', '#5d5a34', '#c0673f', '#2a2817']),
  berry: byDay(['#fbeff3', '#f1c6d6', '#d7709a', '#8d2457', '#f1b15c', '#2e1224']),
  teal: byDay(['#eef6f3', '#bfe1d8', '#5fb3a3', '#14706a', '#f58f6c', '#0f2d2f']),
  oat: byDay(['#f7f3ec', '#e9dfd0', '#cbb79c', '#8b6f52', '#5d7a86', '#352b22']),
  sorbet: byDay(['#fff3ec', '#ffd6c7', '#ff9e8a', '#ee5f6b', '#5ec2b7', '#3a1d2d']),
  ink: byDay(['#eef0ee', '#c7cfcd', '#7d8f92', '#34525a', '#cf5a3c', '#15222a']),
  plum: byDay(['#f5eef2', '#dcc3d2', '#a97b98', '#64365a', '#d9a441', '#26152a']),
  sky: byDay(['#f1f8ff', '#cfe8ff', '#86c1f4', '#2d7fd0', '#ff8f70', '#142c49']),
  cocoa: byDay(['#f4ebe2', '#dec7b2', '#ad8263', '#6b412b', '#d68c6a', '#2a1912']),
  neon: byNight(['#1b1836', '#34306a', '#6a55d9', '#ff5fa2', '#3fe0d0', '#0c0a1c']),
  dusk: byNight(['#2a2440', '#4d3d66', '#9a6a8f', '#f08a6a', '#ffd08a', '#15122a']),
  pine: byNight(['#15302c', '#285046', '#6a9a80', '#e2b65c', '#f3e3c3', '#0b1b19']),
  midnight: byNight(['#12203a', '#223a63', '#5578b4', '#ffc46b', '#f3748b', '#0a1226']),
}

export const paletteNamed = (name: PaletteName): Palette => palettes[name]
