import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { nonceContext } from './lib/context.ts'
import { StyleCollector, StyleContext } from './ui/styled.tsx'

export { createLoadContext } from './lib/context.ts'

const giveUpAfter = 10_000

/** The whole document as text. Nothing in it is deferred, so a stream would not be earlier; text lets the styles go into the head. */
const render = (context: EntryContext, url: string, nonce: string, styles: StyleCollector): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk)
        done()
      },
      final(done) {
        clearTimeout(timer)
        resolve(Buffer.concat(chunks).toString('utf8'))
        done()
      },
    })
    const { pipe, abort } = renderToPipeableStream(
      <StyleContext value={styles}>
        <ServerRouter context={context} url={url} nonce={nonce} />
      </StyleContext>,
      { nonce, onAllReady: () => pipe(sink), onShellError: reject, onError: reject },
    )
    const timer = setTimeout(() => abort(new Error('the page took too long to render')), giveUpAfter)
  })

const modulePreloads = /<link rel="modulepreload"[^>]*>/g

/**
 * React puts dozens of module preloads before the style sheet that the first paint waits for. They go to the end of the
 * body, after the pictures of the first row; React looks them up by address, wherever they stand.
 */
const arrange = (html: string, style: string): string => {
  const preloads = (html.match(modulePreloads) ?? []).join('')
  return html
    .replaceAll(modulePreloads, '')
    .replace('</head>', () => `${style}</head>`)
    .replace('</body>', () => `${preloads}</body>`)
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  headers.set('content-type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const nonce = loadContext.get(nonceContext)
  const styles = new StyleCollector()
  const html = await render(context, request.url, nonce, styles)
  return new Response(arrange(html, `<style nonce="${nonce}">${styles.css()}</style>`), { status, headers })
}
