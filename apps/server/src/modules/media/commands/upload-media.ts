import { alternativeText, mediaKind } from '@cinnabar/contracts/media'
import { id } from '@cinnabar/contracts/shapes'
import { isRefusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { z } from 'zod'
import type { Upload } from '../../../platform/http/route.ts'
import type { Platform } from '../../../platform/module.ts'
import { publicStatus } from '../rules/media-state.ts'
import { beginUpload } from './begin-upload.ts'
import { dropMedia } from './delete-media.ts'
import { finishUpload } from './finish-upload.ts'
import { receiveUpload } from './receive-upload.ts'

const fieldsShape = z.object({
  kind: mediaKind.optional(),
  alt: alternativeText.default(''),
  posterId: id('media').optional(),
})

/** The whole of a one-request upload; nothing stays of one that was refused or broke off. */
export const uploadMedia = (platform: Platform) => {
  const begin = beginUpload(platform)
  const receive = receiveUpload(platform)
  const finish = finishUpload(platform)

  return async (viewer: Viewer, upload: Upload | undefined) => {
    if (upload === undefined) return refuse('invalid_input', { detail: 'The form field `file` is missing' })
    const fields = fieldsShape.safeParse(upload.fields)
    if (!fields.success)
      return refuse('invalid_input', { detail: fields.error.issues[0]?.message ?? 'A field is wrong' })
    const { kind: hint, alt, posterId } = fields.data
    const begun = await begin(viewer, { alt, posterId: posterId ?? null, declaredBytes: null })
    if (isRefusal(begun)) return begun
    const discard = () => platform.db.transaction((tx) => dropMedia(platform, tx, [begun]))
    try {
      const received = await receive({ id: begun, offset: 0, partCount: 0, kind: null, hint }, upload.stream)
      const finished = isRefusal(received) ? received : await finish(begun)
      if (!isRefusal(finished)) return { id: begun, status: publicStatus(finished.state) }
      await discard()
      return finished
    } catch (error) {
      await discard()
      throw error
    } finally {
      // What is left of a refused body is read and thrown away, so that the answer reaches a client still sending.
      upload.stream.resume()
    }
  }
}
