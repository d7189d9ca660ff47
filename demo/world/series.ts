import type { DemoSeries } from './shape.ts'

export const series: DemoSeries[] = [
  {
    key: 'night-shift',
    owner: 'neonpuddle',
    title: '夜班日记',
    description: '别人睡着的时候，城市是什么样子。',
    notes: ['late-shift-words', 'phone-grayscale', 'rain-night-neon', 'one-person-thirty-square', 'noodle-alley'],
  },
  {
    key: 'rented-carpenter',
    owner: 'yichu',
    title: '租房木工',
    description: '捡来的、修好的、搬家能带走的。',
    notes: ['mending-day', 'old-door-table', 'rental-three-hundred'],
  },
  {
    key: 'slow-dali',
    owner: 'shanlan',
    title: '山下的日子',
    description: '一年四季怎么看山。',
    notes: ['ink-poem-trip', 'old-town-three-days', 'cangshan-morning'],
  },
  {
    key: 'first-years',
    owner: 'mianmian',
    title: '一岁到两岁',
    description: '只写发生过的，不写道理。',
    notes: ['birthday-cake-first', 'sleep-alone-month', 'leftover-yarn', 'toy-list-less'],
  },
  {
    key: 'after-nights',
    owner: 'tidewater',
    title: 'After the night shift',
    description: 'Water, skin, sleep, and a dog who keeps the same hours.',
    notes: ['foster-fail', 'night-routine-nurse', 'cold-water-rules', 'dawn-swim'],
  },
  {
    key: 'second-hand-sewing',
    owner: 'denimdays',
    title: 'Second-hand, then a needle',
    description: 'Find it, measure it, mend it.',
    notes: ['before-after-find', 'darning-visible', 'thrift-measurements', 'false-hem'],
  },
  {
    key: 'small-server',
    owner: 'harbor',
    title: 'Small machines',
    description: 'Quiet boxes, small cameras, and what to write down.',
    notes: ['small-camera-night', 'server-in-cupboard'],
  },
  {
    key: 'long-way',
    owner: 'dunesand',
    title: 'The long way round',
    description: 'Trains, roofs and honest sums.',
    notes: ['train-budget', 'night-flight-notes', 'friends-behind', 'four-days-dunes'],
  },
]
