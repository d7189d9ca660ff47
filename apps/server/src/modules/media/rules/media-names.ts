import type { MediaId } from '@cinnabar/kernel/ids'

/** The only place that knows where a medium's files lie: in storage and, with the same words, on the web. */
export const storedUnder = (id: MediaId): string => `media/${id}/`
export const publicName = (token: string, name: string): string => `${token}-${name}`
export const storageKey = (id: MediaId, token: string, name: string): string =>
  `${storedUnder(id)}${publicName(token, name)}`
export const publicPath = (id: MediaId, token: string, name: string): string =>
  `/media/${id}/${publicName(token, name)}`

export const uploadedUnder = (id: MediaId): string => `uploads/${id}/`
export const partKey = (id: MediaId, index: number): string => `${uploadedUnder(id)}${String(index).padStart(5, '0')}`
