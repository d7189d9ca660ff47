import type { Position } from './distance.ts'

/** Folded name and position to 0.01°, about a kilometre: the same spot named twice is one place. */
export const placeIdentity = ({ name, lat, lng }: { name: string } & Position): string =>
  `${name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}@${lat.toFixed(2)},${lng.toFixed(2)}`.replaceAll(
    '-0.00',
    '0.00',
  )
