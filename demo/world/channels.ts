import type { DemoChannel } from './shape.ts'

export const channels: DemoChannel[] = [
  { key: 'fashion', en: 'Fashion', zh: '穿搭' },
  { key: 'beauty', en: 'Beauty', zh: '美妆' },
  { key: 'food', en: 'Food', zh: '美食' },
  { key: 'travel', en: 'Travel', zh: '旅行' },
  { key: 'home', en: 'Home', zh: '家居' },
  { key: 'fitness', en: 'Fitness', zh: '运动' },
  { key: 'parenting', en: 'Parenting', zh: '育儿' },
  { key: 'tech', en: 'Tech', zh: '数码' },
  { key: 'pets', en: 'Pets', zh: '萌宠' },
  { key: 'books', en: 'Books', zh: '读书' },
  { key: 'craft', en: 'Craft', zh: '手作' },
]
