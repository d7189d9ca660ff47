import { type Logger, pino } from 'pino'

export type Log = Logger

const hidden = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  '*.password',
  '*.token',
  '*.authorization',
  '*.cookie',
]

/** JSON lines on stderr, so that stdout stays free for commands that answer in JSON. */
export const createLog = (level: string): Log =>
  pino({ level, redact: { paths: hidden, censor: '[hidden]' }, base: null }, pino.destination(2))
