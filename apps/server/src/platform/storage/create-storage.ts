import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { createDiskStorage } from './disk-storage.ts'
import { createS3Storage } from './s3-storage.ts'
import type { Storage } from './storage.ts'

/** S3 where it is configured, else files in `DATA_DIR`. */
export const createStorage = (config: Config): Storage => {
  const {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = config
  if (endpoint === undefined || bucket === undefined || accessKeyId === undefined || secretAccessKey === undefined)
    return createDiskStorage(join(config.DATA_DIR, 'files'))
  return createS3Storage({ endpoint, bucket, accessKeyId, secretAccessKey, region: config.S3_REGION })
}
