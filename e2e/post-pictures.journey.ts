import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chromePath, openBrowser } from './browser.ts'
import { join, visit } from './visitor.ts'

let browser: Browser

beforeAll(async () => {
  if (chromePath !== undefined) browser = await openBrowser()
})
afterAll(() => browser?.close())

/** A photograph in small: a colour with grain, so that no two are one file. */
const picture = async (name: string, red: number) => ({
  name: `${name}.jpg`,
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: {
      width: 1_200,
      height: 1_600,
      channels: 3,
      background: { r: red, g: 140, b: 110 },
      noise: { type: 'gaussian', mean: red, sigma: 12 },
    },
  })
    .jpeg({ quality: 80 })
    .toBuffer(),
})

test.skipIf(chromePath === undefined)(
  'somebody joins and posts three pictures with a topic; a second person answers, saves it to a board and shares it',
  async () => {
    const address = inject('address')
    const writer = await visit(browser, address)
    const { page } = writer
    const handle = `maker_${randomUUID().slice(0, 8)}`
    await page.goto('/sign-up?next=/compose', { waitUntil: 'networkidle' })
    await page.getByLabel('Name', { exact: true }).fill('Maker')
    await page.getByLabel('Handle').fill(handle)
    await page.getByLabel('E-mail').fill(`${handle}@people.test`)
    await page.getByLabel(/^Password/).fill(randomUUID())
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await page.waitForURL('/compose')

    await page
      .locator('input[type=file]')
      .setInputFiles(await Promise.all([picture('bowl', 90), picture('cup', 140), picture('plate', 200)]))
    await page.getByRole('textbox', { name: 'Title' }).fill('Three from the kiln')
    const words = page.getByLabel('Words', { exact: true })
    await words.fill('The glaze ran a little. ')
    await words.pressSequentially('#journeyware')
    await page.getByRole('option', { name: /#journeyware/ }).click()
    await page.getByText(/^Saved at/).waitFor()
    await page.getByRole('button', { name: 'Publish', exact: true }).first().click()
    await page.waitForURL(/\/notes\//)
    const path = new URL(page.url()).pathname
    const noteId = path.split('/').at(-1) ?? ''
    await page.getByText('The glaze ran a little.').waitFor()
    const note = await writer.call<{ status: string; media: { status: string }[]; topics: { name: string }[] }>(
      'GET',
      `/notes/${noteId}`,
    )
    expect(note.status).toBe('published')
    expect(note.media).toHaveLength(3)
    expect(note.topics.map(({ name }) => name)).toEqual(['journeyware'])
    const main = page.getByRole('navigation', { name: 'Main' })
    await main.getByRole('link', { name: 'Notices', exact: true }).waitFor()

    const friend = await join(browser, address, 'friend')
    await friend.page.goto('/topics/journeyware')
    await friend.page.getByRole('article').filter({ hasText: 'Three from the kiln' }).getByRole('link').first().click()
    const open = friend.page.getByRole('dialog').first()
    await open.getByRole('button', { name: 'Say something' }).click()
    await open.getByRole('textbox', { name: 'Say something' }).fill('Which clay is it?')
    await open.getByRole('button', { name: 'Send' }).click()
    await open.getByRole('region', { name: 'Comments' }).getByText('Which clay is it?').waitFor()
    // The writer has touched nothing since: the comment and the notice come to them by themselves.
    await main.getByRole('link', { name: 'Notices 1 unread' }).waitFor()
    await page.getByRole('main').getByText('Which clay is it?').waitFor()

    await open.getByRole('button', { name: /^Save, / }).click()
    await friend.page.getByRole('button', { name: 'Choose a board' }).click()
    const sheet = friend.page.getByRole('dialog', { name: 'Save to a board' })
    await sheet.getByRole('button', { name: 'New board' }).click()
    await sheet.getByLabel('Name of the board').fill('Kiln days')
    await sheet.getByRole('button', { name: 'Make it' }).click()
    await sheet.getByRole('button', { name: 'Kiln days', pressed: true }).waitFor()
    await friend.page.goto(`/@${friend.handle}?tab=boards`)
    await friend.page
      .getByRole('link', { name: /Kiln days/ })
      .first()
      .click()
    await friend.page.getByRole('article').filter({ hasText: 'Three from the kiln' }).waitFor()

    const html = await (
      await fetch(`${address}${path}`, { headers: { 'user-agent': 'facebookexternalhit/1.1' } })
    ).text()
    const meta = (property: string) =>
      new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? ''
    expect(meta('og:title')).toContain('Three from the kiln')
    expect(meta('og:url')).toContain(path)
    const preview = await fetch(meta('og:image'))
    expect(preview.status).toBe(200)
    expect(preview.headers.get('content-type')).toMatch(/^image\/(jpeg|png|webp)/)
    expect([...writer.faults, ...friend.faults]).toEqual([])
  },
)
