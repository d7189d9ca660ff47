import sharp from 'sharp'
import { encodePicture, PictureRefused } from './encode-picture.ts'
import type { EncodeOutcome, FromEncoder, ToEncoder } from './encode-request.ts'

// A process of its own: what a hostile picture breaks here breaks nothing else.
sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadHeif',
  ],
})

const outcomeOf = (error: unknown): EncodeOutcome =>
  error instanceof PictureRefused
    ? { kind: 'refused', reason: error.reason }
    : { kind: 'broke', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }

process.on('message', async ({ id, request }: ToEncoder) => {
  const tell = (told: FromEncoder['told']) => process.send?.({ id, told } satisfies FromEncoder)
  try {
    await encodePicture(request, tell)
    tell({ kind: 'done' })
  } catch (error) {
    tell(outcomeOf(error))
  }
})
process.on('disconnect', () => process.exit())
