import { z } from 'zod'
import { ConfigError } from '../../../platform/config/config.ts'

const house = z.object({
  id: z.string().regex(/^[a-z0-9-]{2,40}$/),
  name: z.string().min(1).max(60).optional(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** OpenID Connect discovery; otherwise the three addresses of plain OAuth 2. */
  discoveryUrl: z.url().optional(),
  authorizationUrl: z.url().optional(),
  tokenUrl: z.url().optional(),
  userInfoUrl: z.url().optional(),
  scopes: z.array(z.string()).optional(),
})

export type OauthHouse = z.output<typeof house>

/** Houses the sign-in library knows by name, so that only the client's id and secret are asked for. */
const wellKnown = [
  'google',
  'github',
  'apple',
  'discord',
  'facebook',
  'gitlab',
  'kakao',
  'line',
  'microsoft',
  'naver',
  'twitter',
  'wechat',
] as const
type WellKnown = (typeof wellKnown)[number]

export const isWellKnown = (id: string): id is WellKnown => (wellKnown as readonly string[]).includes(id)

/** `OAUTH_PROVIDERS`: a JSON list of houses; anything unclear stops the start with a sentence. */
export const readHouses = (text: string | undefined): OauthHouse[] => {
  if (text === undefined) return []
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new ConfigError('OAUTH_PROVIDERS is not JSON')
  }
  const parsed = z.array(house).safeParse(json)
  if (!parsed.success) throw new ConfigError(`OAUTH_PROVIDERS: ${z.prettifyError(parsed.error)}`)
  for (const { id, discoveryUrl, authorizationUrl, tokenUrl, userInfoUrl } of parsed.data)
    if (!isWellKnown(id) && discoveryUrl === undefined && [authorizationUrl, tokenUrl, userInfoUrl].includes(undefined))
      throw new ConfigError(`OAUTH_PROVIDERS: ${id} needs discoveryUrl, or authorizationUrl, tokenUrl and userInfoUrl`)
  return parsed.data
}
