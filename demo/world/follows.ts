import type { DemoFollow } from './shape.ts'

/** Who reads whom: one line a person, nearest friends first; friendships cross the two languages where the threads do. */
const reads: Record<string, string> = {
  shanlan: 'pagefold citywalk campfire hua dunesand claynook',
  neonpuddle: 'citywalk tidewater xiaoman pagefold harbor cableless zhouzhou',
  xiaoman: 'yichu mianmian rougelab serumclub sugarhigh neonpuddle slowrun',
  rougelab: 'weiyun hua serumclub noor xiaoman',
  claynook: 'pawprints threadbare yichu oatmilk stitchline hua',
  yichu: 'xiaoman cableless hua claynook denimdays atticroom tinyworld',
  weiyun: 'rougelab hua threadbare denimdays noor cableless',
  mianmian: 'littlefeet xiaoman zhouzhou pagefold sugarhigh hua threadbare',
  pawprints: 'biscuit claynook campfire zhouzhou slowrun',
  pagefold: 'margins shanlan zhouzhou threadbare neonpuddle quietdesk mianmian',
  campfire: 'shanlan slowrun dunesand pawprints hua fitnorth',
  hua: 'weiyun rougelab shanlan yichu claynook mianmian denimdays',
  citywalk: 'neonpuddle pagefold shanlan harbor zhouzhou dunesand',
  threadbare: 'stitchline claynook weiyun tinyworld pagefold',
  slowrun: 'fitnorth campfire xiaoman hua tidewater',
  cableless: 'quietdesk yichu harbor neonpuddle weiyun',
  zhouzhou: 'pagefold mianmian hua citywalk neonpuddle xiaoman pawprints slowrun',
  tidewater: 'fitnorth neonpuddle biscuit dunesand littlefeet margins',
  oatmilk: 'sugarhigh margins claynook yichu quietdesk xiaoman',
  atticroom: 'yichu margins stitchline quietdesk tinyworld',
  fitnorth: 'tidewater slowrun serumclub littlefeet campfire',
  denimdays: 'stitchline tinyworld noor hua weiyun',
  quietdesk: 'cableless margins harbor pagefold atticroom neonpuddle',
  sugarhigh: 'oatmilk noor littlefeet mianmian xiaoman',
  dunesand: 'citywalk campfire tidewater shanlan harbor',
  serumclub: 'rougelab noor fitnorth xiaoman tidewater',
  tinyworld: 'denimdays stitchline threadbare margins atticroom claynook',
  margins: 'pagefold oatmilk quietdesk tidewater atticroom littlefeet',
  biscuit: 'pawprints tidewater campfire littlefeet margins',
  littlefeet: 'mianmian tidewater sugarhigh margins harbor fitnorth',
  harbor: 'citywalk cableless quietdesk neonpuddle tidewater',
  stitchline: 'threadbare denimdays tinyworld atticroom claynook',
  noor: 'sugarhigh denimdays serumclub weiyun rougelab',
}

export const follows: DemoFollow[] = Object.entries(reads).flatMap(([follower, followed]) =>
  followed.split(' ').map((key) => ({ follower, followed: key })),
)
