import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const parentingInEnglish: NoteDraft[] = [
  {
    key: 'nap-room',
    by: 'littlefeet',
    title: 'The room where naps sometimes happen',
    body: `
      A bear, some blocks, a mobile that squeaks. I painted the wall during one nap, which tells you how small the wall is.

      What helps: same bear, same song, curtain down to a finger of light, and me leaving before they are quite asleep. That last one took four months to believe.
      What does not: buying things at 2 a.m.

      Current record: both asleep at once, 51 minutes. I ate lunch sitting down.
    `,
    topics: ['nap time', 'nursery', 'two under three'],
    place: places.austin,
    shots: ['nursery/2', 'close-up 0.5,0.7', 'close-up 0.5,0.2'],
    hoursAgo: 5.1,
    warmth: [58, 29],
    thread: `
      0.4 mianmian ♥5 | 51分钟！坐着吃午饭！替你鼓掌。
      1 sugarhigh ♥3 | "Buying things at 2 a.m." I own three white noise machines.
      > 1.5 littlefeet ♥4 | Play them at each other. They may fall asleep.
      3 biscuit ♥1 | How do you fix the squeaking mobile?
      > 4 littlefeet ♥3 | A pencil. Rub the lead on the hook. Learned it from my own dad, by telephone.
    `,
  },
  {
    key: 'birthday-on-a-budget',
    by: 'sugarhigh',
    title: 'Third birthday, 12 people, 38 dollars',
    body: `
      No theme, no bags, no magician. A cake, a floor, and a bucket of strawberries.

      Cake 14, fruit 11, paper plates 3, candles 2, balloons 8.
      Timetable: arrive 3, eat 3.20, cake 3.50, cry 4.10, home 4.30.

      Keep it to ninety minutes and everyone remembers it as perfect. I speak as someone who once did four hours.
    `,
    topics: ['kids party', 'birthday cake', 'budget party'],
    place: places.singapore,
    shots: [
      'cake/1/8',
      'close-up 0.5,0.45',
      { scene: 'ticket', words: { title: 'Birthday, 3.00 to 4.30', lines: ['Cake 3.50', 'Cry 4.10', 'Home 4.30'] } },
    ],
    hoursAgo: 33,
    warmth: [60, 51],
    thread: `
      1 littlefeet ♥6 | "Cry 4.10" on the timetable. You are a professional.
      3 mianmian ♥4 | 九十分钟，收到！请问草莓要切吗？
      > 5 sugarhigh ♥3 | In quarters for the under threes, whole for the rest. And hide twelve for the grown-ups.
    `,
  },
  {
    key: 'solo-dad-question',
    by: 'littlefeet',
    kind: 'text',
    title: 'Asking dads at home: who do you talk to?',
    body: `
      I am the only father at the playground on weekdays. People are kind, and they also close the circle a little.

      I am not sad about it. I would just like to know how others did it. Where did you find your person? Did you go first? What did you say?

      Answers from anyone welcome. I will read them at nap time, all 51 minutes of it.
    `,
    topics: ['stay at home dad', 'support circle', 'making friends'],
    shots: [
      {
        scene: 'chat',
        words: {
          title: 'Dads at home: who do you talk to?',
          subtitle: 'I will go first next time',
          lines: ['Where did you find your person?', 'What did you say?'],
        },
      },
    ],
    hoursAgo: 68,
    warmth: [65, 24],
    thread: `
      1 tidewater ♥6 | My brother brought a flask with two cups. He said the second cup did all the talking.
      > 2 littlefeet ♥5 | Two cups. That is so simple I could do it on Thursday.
      4 mianmian ♥5 | 我们小区也有一位爸爸，我以前不知道怎么打招呼。看完明天去说一句早。
      > 5 littlefeet ♥7 | Please do. He will think about it for a week.
      11 zhouzhou ♥3 | 社区儿童活动室每周三有亲子时间，各地大多有，可以问问附近的服务站。
      20 harbor ♥4 | I said "does yours also eat sand". We have been friends for six years.
      66 littlefeet ♥9 | Update: took two cups. It worked.
    `,
  },
  {
    key: 'quiet-box',
    by: 'tinyworld',
    title: 'A quiet box for long trains',
    body: `
      Made for my nephew, then for three of his friends, so here is the list. Fits in a lunch tin.

      Washi tape and a strip of card. Four pegs. A tiny notebook with half a story in it.
      A shoelace and six big beads. One photo of the dog.
      No pen lids, nothing that rolls, nothing that sings.

      Give one thing every twenty minutes. The tin itself is good for the last ten.
    `,
    topics: ['travel with kids', 'quiet play', 'handmade'],
    place: places.vancouver,
    shots: [
      {
        scene: 'memo',
        words: {
          title: 'Quiet box',
          lines: ['Tape and card', 'Four pegs', 'Beads, shoelace', 'Half a story', 'Photo of the dog'],
        },
      },
    ],
    hoursAgo: 265,
    warmth: [51, 67],
    thread: `
      3 littlefeet ♥5 | "Nothing that sings" should be law.
      8 mianmian ♥3 | 半个故事的小本子，这个创意太好了，后半让他自己编。
      > 12 tinyworld ♥4 | His version had a crane and a funeral. It was excellent.
    `,
  },
  {
    key: 'bedtime-tax-letter',
    by: 'littlefeet',
    title: 'Out of books, so I read the post aloud',
    body: `
      Nothing left from the library. So: an electricity bill, in a bear voice.

      She asked who the kilowatts were. I said a family. There were 212 of them. The little one wanted to know if they were warm enough.
      We have asked for the next letter to come sooner.
    `,
    topics: ['bedtime', 'reading aloud', 'toddler life'],
    place: places.austin,
    shots: ['nursery/1', 'close-up 0.5,0.65'],
    hoursAgo: 50.5,
    warmth: [81, 26],
    thread: `
      2 margins ♥8 | The kilowatts were a family of 212. You are teaching her everything she needs.
      5 harbor ♥4 | Our bill says "estimated". Imagine the plot.
      9 mianmian ♥3 | 用熊的声音念电费单，今晚就试。
    `,
  },
  {
    key: 'grandma-recipe-call',
    by: 'sugarhigh',
    title: 'My mother taught me by phone, in spoons',
    body: `
      Her spoon is not a spoon, it is the blue one, and the blue one is lost, and she is four thousand miles away.

      We worked it out by eggs: her cake took three eggs and a spoon and a half; mine took three eggs and two. So a spoon is less than mine. So mine is bigger. So I make more mistakes and they are larger, she said.
      The cake was right on the fourth try. She watched it cool on the screen for twenty minutes without talking, which is how we talk.
    `,
    topics: ['family recipes', 'long distance', 'cake'],
    place: places.singapore,
    shots: [
      { scene: 'highlighter', words: { title: 'The blue spoon is lost', subtitle: 'a cake by telephone' } },
      'cake/1/3',
    ],
    hoursAgo: 275.5,
    warmth: [80, 29],
    thread: `
      3 xiaoman ♥6 | 用鸡蛋换算勺子，妈妈是数学家。
      6 oatmilk ♥4 | I would like to buy the blue spoon at any price.
      > 9 sugarhigh ♥6 | It is behind the stove. We all know it is behind the stove.
    `,
  },
  {
    key: 'birth-story-short',
    by: 'tidewater',
    kind: 'text',
    title: 'What I say to people at 4 a.m.',
    body: `
      Thirty years on wards, nine on maternity. This is what I have learned to say to a frightened person, and it is not much.

      I am here. I am not going anywhere until seven.
      You are not doing it wrong. Nobody does it right.
      Shall I tell you the next thing, or shall I be quiet?

      The third one is the one that works. Ask it of anyone.
    `,
    topics: ['nursing', 'new parents', 'what to say'],
    place: places.falmouth,
    shots: [
      {
        scene: 'chat',
        words: {
          title: 'Shall I tell you the next thing,',
          subtitle: 'or shall I be quiet?',
          lines: ['I am not going anywhere until seven.'],
        },
      },
    ],
    hoursAgo: 525,
    warmth: [90, 53],
    thread: `
      1 mianmian ♥9 | 我生他那晚的护士也是这样问我的。我选了安静。
      3 zhouzhou ♥7 | 抄在值班室墙上了，中文的，谢谢你。
      6 fitnorth ♥5 | I use the third one with patients now. It works on dogs and on me.
      10 neonpuddle ♥4 | 夜里四点，有人说“我七点前不走”，就够了。
    `,
  },
]
