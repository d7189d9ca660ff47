import { bigType } from './big-type.ts'
import { brushWords } from './brush-words.ts'
import { chat } from './chat.ts'
import { gradient } from './gradient.ts'
import { highlighter } from './highlighter.ts'
import { memo } from './memo.ts'
import { ranking } from './ranking.ts'
import { ticket } from './ticket.ts'
import { torn } from './torn.ts'

export const textLayouts = {
  highlighter,
  'big-type': bigType,
  gradient,
  memo,
  chat,
  torn,
  'brush-words': brushWords,
  ticket,
  ranking,
}
