import type { Readable } from 'node:stream'
import { refusalCodes } from '@cinnabar/contracts/refusal-codes'
import { isRefusal } from '@cinnabar/kernel/refusals'
import { DataStore, ERRORS, Upload } from '@tus/server'
import type { Platform } from '../../../platform/module.ts'
import { dropMedia } from '../commands/delete-media.ts'
import { receiveUpload } from '../commands/receive-upload.ts'
import { findUpload, type UploadRow } from '../queries/find-upload.ts'

/** A refusal in the words of the tus library, which answers `status_code`; the rim makes a problem of it. */
export class UploadRefused extends Error {
  readonly status_code: number
  readonly body: string

  constructor(code: keyof typeof refusalCodes, data: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.status_code = refusalCodes[code][0]
    this.body = JSON.stringify({ code, data })
  }
}

/** Uploads of the tus protocol as parts in our own storage and rows in our own table: any node can go on with any upload. */
export class ResumableStore extends DataStore {
  private readonly platform: Platform

  constructor(platform: Platform) {
    super()
    this.platform = platform
    this.extensions = ['creation', 'creation-with-upload', 'termination', 'expiration']
  }

  private async load(id: string): Promise<UploadRow> {
    const row = await findUpload(this.platform)(id)
    if (row === undefined) throw ERRORS.FILE_NOT_FOUND
    return row
  }

  /** The row was made when the upload was allowed. */
  override async create(upload: Upload): Promise<Upload> {
    return upload
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const row = await this.load(id)
    if (row.state !== 'receiving' || row.received_bytes !== offset) throw ERRORS.INVALID_OFFSET
    const received = await receiveUpload(this.platform)(
      { id: row.id, offset, partCount: row.part_count, kind: row.kind },
      stream,
    )
    if (!isRefusal(received)) return received
    // Refused for what it is: going on with it would be refused again.
    await this.platform.db.transaction((tx) => dropMedia(this.platform, tx, [row.id]))
    throw new UploadRefused(received.code as keyof typeof refusalCodes, received.data)
  }

  override async getUpload(id: string): Promise<Upload> {
    const row = await this.load(id)
    return new Upload({
      id,
      offset: row.received_bytes,
      ...(row.declared_bytes !== null && { size: row.declared_bytes }),
    })
  }

  override async remove(id: string): Promise<void> {
    const row = await this.load(id)
    if (row.state !== 'receiving') throw ERRORS.INVALID_TERMINATION
    await this.platform.db.transaction((tx) => dropMedia(this.platform, tx, [row.id]))
  }

  /** Zero turns off the library's own reckoning, which does not know the platform's clock; the rim answers for expiry. */
  override getExpiration(): number {
    return 0
  }
}
