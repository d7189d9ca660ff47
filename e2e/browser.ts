import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where a browser is: named by `CHROME_PATH`, or the system's. Undefined when there is none. */
export const chromePath: string | undefined = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(chromePath === undefined ? {} : { executablePath: chromePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
