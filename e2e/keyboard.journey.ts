import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chromePath, openBrowser } from './browser.ts'
import { join } from './visitor.ts'

let browser: Browser

beforeAll(async () => {
  if (chromePath !== undefined) browser = await openBrowser()
})
afterAll(() => browser?.close())

test.skipIf(chromePath === undefined)(
  'with the keyboard alone one reaches a note, opens it, likes it, comments and closes it again',
  async () => {
    const { page, call, faults, handle } = await join(browser, inject('address'), 'keys')
    const words = `Said without a mouse by ${handle}`
    await page.goto('/', { waitUntil: 'networkidle' })
    const focused = () => page.evaluate(() => document.activeElement?.closest('article h2 a')?.getAttribute('href'))
    for (let presses = 0; (await focused()) == null; presses += 1) {
      expect(presses, 'Tab never came to a note').toBeLessThan(60)
      await page.keyboard.press('Tab')
    }
    const link = await focused()
    await page.keyboard.press('Enter')
    const note = page.getByRole('dialog').first()
    const like = note.locator('footer').getByRole('button', { name: /^Like, / })
    await like.waitFor()
    await page.waitForURL(/\/notes\//)
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const said = page.waitForResponse((response) => response.url().includes('/like') && response.ok())
    await page.keyboard.press('l')
    await said
    expect(await like.getAttribute('aria-pressed')).toBe('true')
    expect((await call<{ viewer: { liked: boolean } }>('GET', `/notes/${id}`)).viewer.liked).toBe(true)

    await page.keyboard.press('c')
    const field = note.getByRole('textbox', { name: 'Say something' })
    await field.waitFor()
    await page.keyboard.type(words)
    await page.keyboard.press('Control+Enter')
    await note.getByRole('region', { name: 'Comments' }).getByText(words).waitFor()
    await field.waitFor({ state: 'detached' })

    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'detached' })
    await page.waitForFunction(
      (href) => document.activeElement?.closest('article h2 a')?.getAttribute('href') === href,
      link,
    )
    expect(faults).toEqual([])
  },
)
