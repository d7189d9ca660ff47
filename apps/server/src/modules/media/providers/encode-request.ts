import type { MediaFailure } from '@cinnabar/contracts/media'

/** What is asked of the process that opens strangers' pictures. */
export type EncodeRequest = {
  input: string
  /** The format that the bytes were found to be; the decoder must find the same. */
  format: string
  directory: string
  /**
   * `card`: only what a card shows, for pictures of our own making; WebP of fitting size is kept as it is.
   * `plain`: without AVIF, for many pictures that a person waits for.
   */
  plan: 'full' | 'plain' | 'card'
}

export type EncodedFile = { name: string; type: string; width: number; height: number; bytes: number; path: string }
export type PictureFacts = { width: number; height: number; color: string; thumbhash: string }

export type EncodeStep =
  | { kind: 'facts'; facts: PictureFacts }
  | { kind: 'file'; file: EncodedFile }
  /** Everything the card needs has been told. */
  | { kind: 'card' }
export type EncodeOutcome =
  | { kind: 'done' }
  | { kind: 'refused'; reason: MediaFailure }
  | { kind: 'broke'; message: string }

export type ToEncoder = { id: number; request: EncodeRequest }
export type FromEncoder = { id: number; told: EncodeStep | EncodeOutcome }
