import { bigtype } from './big-type.ts'
import { brushword } from './brush-words.ts'
import { chat } from './chat.ts'
import { gradient } from './gradient.ts'
import { highlighter } from './highlighter.ts'
import { memo } from './memo.ts'
import { rank } from './ranking.ts'
import { ticket } from './ticket.ts'
import { torn } from './torn.ts'

export const textLayouts = {
  highlighter,
  'big-type': bigtype,
  gradient,
  memo,
  chat,
  torn,
  'brush-words': brushword,
  ticket,
  ranking: rank,
}
