import { boards } from './boards.ts'
import { channels } from './channels.ts'
import { follows } from './follows.ts'
import { notes } from './notes.ts'
import { people } from './people.ts'
import { series } from './series.ts'
import type { DemoWorld } from './shape.ts'
import { topicsOf } from './topics.ts'

export type {
  Channel,
  DemoBoard,
  DemoChannel,
  DemoComment,
  DemoFollow,
  DemoNote,
  DemoPerson,
  DemoPlace,
  DemoReply,
  DemoSeries,
  DemoStep,
  DemoTopic,
  DemoWorld,
} from './shape.ts'

/** Everything the demo world says; the seed program plays it through the server's commands. Hours count back from now. */
export const demoWorld: DemoWorld = { people, notes, boards, follows, series, channels, topics: topicsOf(notes) }
