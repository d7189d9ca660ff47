import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fakeStorage } from '@cinnabar/testkit/fakes'
import S3rver from 's3rver'
import { expect, test } from 'vitest'
import { createDiskStorage } from './disk-storage.ts'
import { createS3Storage } from './s3-storage.ts'
import { storageContract } from './storage.contract.ts'

const temporaryDirectory = () => mkdtemp(join(tmpdir(), 'cinnabar-storage-'))

storageContract('the disk', async () => {
  const directory = await temporaryDirectory()
  return { storage: createDiskStorage(directory), close: () => rm(directory, { recursive: true }) }
})

storageContract('an S3 store', async () => {
  const directory = await temporaryDirectory()
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'media', configs: [] }],
  })
  const { port } = await server.run()
  const storage = createS3Storage({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    bucket: 'media',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  })
  return {
    storage,
    close: async () => {
      await server.close()
      await rm(directory, { recursive: true })
    },
  }
})

storageContract('the fake', async () => ({ storage: fakeStorage(), close: async () => {} }))

test('the disk keeps no temporary file after a broken upload', async () => {
  const directory = await temporaryDirectory()
  const storage = createDiskStorage(directory)
  await expect(storage.put('a/x.mp4', Buffer.from('12345'), 'video/mp4', 4)).rejects.toThrow('Expected 4 bytes')
  expect(await readdir(join(directory, 'a'))).toEqual([])
  await rm(directory, { recursive: true })
})
