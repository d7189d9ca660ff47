import { chineseWriters } from './people/chinese.ts'
import { englishWriters } from './people/english.ts'
import type { DemoPerson } from './shape.ts'

export const people: DemoPerson[] = [...chineseWriters, ...englishWriters]
