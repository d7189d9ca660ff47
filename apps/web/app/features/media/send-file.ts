import { Problem } from '../../lib/problem.ts'

export type Sending = { onProgress: (share: number) => void; signal: AbortSignal }

/** From this size on, a file is sent in pieces that survive a lost connection. */
const resumableFrom = 8 * 1_024 * 1_024
const pieceBytes = 4 * 1_024 * 1_024

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const idOf = (body: unknown): string => {
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined
  if (typeof id !== 'string') throw new Problem('unknown', 0, {})
  return id
}

/** One request; XMLHttpRequest, because fetch does not tell how much was sent. */
const sendWhole = (file: File, { onProgress, signal }: Sending): Promise<string> =>
  new Promise((resolve, reject) => {
    const form = new FormData()
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', '/api/v1/media')
    request.setRequestHeader('idempotency-key', crypto.randomUUID())
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    request.onload = () => {
      const body = parsed(request.responseText)
      if (request.status >= 400) reject(Problem.from(request.status, body))
      else resolve(idOf(body))
    }
    request.onerror = () => reject(new Problem('offline', 0, {}))
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'))
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })

/** tus 1.0: after a lost connection it goes on where it stopped. */
const sendInPieces = async (file: File, { onProgress, signal }: Sending): Promise<string> => {
  const { Upload, DetailedError } = await import('tus-js-client')
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/api/v1/media/uploads',
      chunkSize: pieceBytes,
      retryDelays: [0, 1_000, 3_000, 8_000],
      storeFingerprintForResuming: true,
      removeFingerprintOnSuccess: true,
      metadata: { filename: file.name, filetype: file.type },
      onProgress: (sent, total) => onProgress(total === 0 ? 0 : sent / total),
      onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
      onError: (error) => {
        const response = error instanceof DetailedError ? error.originalResponse : null
        reject(
          response === null
            ? new Problem('offline', 0, {})
            : Problem.from(response.getStatus(), parsed(response.getBody())),
        )
      },
    })
    signal.addEventListener('abort', () => {
      void upload.abort()
      reject(new DOMException('The upload was stopped', 'AbortError'))
    })
    upload.findPreviousUploads().then(
      ([previous]) => {
        if (previous !== undefined) upload.resumeFromPreviousUpload(previous)
        upload.start()
      },
      () => upload.start(),
    )
  })
}

/** Sends a picture or video; answers the id under which it is then processed. */
export const sendFile = (file: File, sending: Sending): Promise<string> =>
  file.size >= resumableFrom ? sendInPieces(file, sending) : sendWhole(file, sending)
