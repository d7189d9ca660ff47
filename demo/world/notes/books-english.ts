import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const booksInEnglish: NoteDraft[] = [
  {
    key: 'pencil-only',
    by: 'margins',
    title: 'How I mark a book and still lend it',
    body: `
      Pencil, always, soft enough to disappear.

      One line in the margin: I liked it. Two lines: I want to steal it. A question mark: come and argue.
      Names of characters on the inside cover, because I am not clever, I am organised.
      The date on the last page, and where I was sitting.

      Lend it anyway. Three of mine came back with a second handwriting and those are the best three.
    `,
    topics: ['marginalia', 'reading', 'lending books'],
    place: places.dublin,
    shots: ['book/0', 'close-up 0.35,0.45', 'book/1'],
    hoursAgo: 2.5,
    warmth: [55, 44],
    thread: `
      0.3 pagefold ♥5 | 两条线是“想偷走”，学会了。我们馆的书只能用眼睛画。
      0.8 oatmilk ♥3 | My cookbooks are marked in butter.
      > 1 margins ♥4 | Butter is archival quality.
      1.7 dunesand ♥2 | "Where I was sitting" is the part I will copy.
    `,
  },
  {
    key: 'reading-slump',
    by: 'oatmilk',
    title: 'Four ways out of a reading slump',
    body: `
      After the winter I read nothing for two months and felt like a liar about my own bio.

      Read the last chapter of something I love.
      Read standing up, next to the coffee, one page only.
      Reread, with no notebook anywhere near.
      Give one book away. The gap on the shelf does something.

      What broke it in the end was a cookbook, cover to cover, like a novel with a lot of onions.
    `,
    topics: ['reading slump', 'reading', 'coffee and books'],
    place: places.melbourne,
    shots: [
      'coffee/0',
      'close-up 0.7,0.3',
      {
        scene: 'memo',
        words: {
          title: 'Out of a slump',
          lines: ['Last chapter first', 'One page, standing', 'Reread', 'Give one away'],
        },
      },
    ],
    hoursAgo: 52,
    warmth: [50, 47],
    thread: `
      2 margins ♥4 | A novel with a lot of onions. I have been laughing for an hour.
      6 zhouzhou ♥3 | 站着读一页，今晚值班就试。
      12 quietdesk ♥2 | Giving one away worked for me too. It was the one I felt guilty about.
    `,
  },
  {
    key: 'long-letter-teacher',
    by: 'margins',
    kind: 'text',
    title: 'A boy read a book in my class. One book.',
    body: `
      This is long and nothing much happens in it. I wrote it for a colleague who asked how you get someone to read.
    `,
    longText: `
      He sat by the radiator and had a rule about not doing anything. It was not rude. He had simply stopped, the way a clock stops, and everyone had got used to telling the time without him. I was told this in September, kindly, by the person who had him last year.

      I did what we all do. I found books about football, because he wore the scarf. I found short ones, funny ones, ones with very few words on a page. He was polite about all of them. In November he said to me, miss, you can stop, and I said all right, and I did.

      I stopped choosing. Instead I read at my desk for the first ten minutes of every lesson, my own book, not his sort of thing at all, a long one about a lighthouse. I did not say anything about it. Sometimes I laughed, and once I said oh no out loud, without meaning to. Nobody asked. In the third week he said, what happened. I said the boat did not come. He said, does it come. I said I did not know yet, which was true.

      The next day he asked again. I said still no boat. By then there were five of them asking. It had become a sort of weather report. One morning I was off sick and the person covering told me afterwards that a boy by the radiator had wanted to know about a boat.

      I left the book on my desk over the weekend, on purpose, and on Monday it was on the other side of the desk. There was a bus ticket in it at page 61. I did not touch it. On Tuesday the ticket was at page 80. We went on like this, he and I and the ticket, until the second week of January, when he put the book down in front of me, open at the last page, and said, it came.

      I am not telling you he became a reader. He read one book. His mother wrote me a letter about it. I have taught for nineteen years and I think that I have changed perhaps six lives and that one of them was changed by a bus ticket.

      So, how do you get someone to read? I do not know. You could try reading.
    `,
    topics: ['teaching', 'reading', 'personal story'],
    place: places.dublin,
    shots: [{ scene: 'torn', words: { title: 'One boy, one book', subtitle: 'does the boat come?' } }, 'book/2'],
    hoursAgo: 122,
    warmth: [83, 49],
    thread: `
      1 littlefeet ♥8 | It came. I am at the kitchen table and it came.
      3 pagefold ♥9 | 我用翻译看了两遍。车票停在61页的那个周一，我大概会记一辈子。
      6 tidewater ♥5 | Six lives is a great many.
      9 oatmilk ♥4 | I have a customer by the radiator too. I might just start eating my own bread in front of him.
      > 12 margins ♥6 | Say oh no out loud. It helps.
      40 zhouzhou ♥5 | 转给了我们街道的老师们，谢谢你。
    `,
  },
  {
    key: 'reading-in-two-languages',
    by: 'quietdesk',
    title: 'Reading one book in two languages',
    body: `
      I translate for a living, so this is both holiday and spying.

      Original on the left, translation on the right, one page a day.
      Underline where they disagree. That is where the person was.
      Do not look anything up for a week; then look up everything at once, with cake.

      Slow enough that a novel lasts a winter. I recommend it to anyone learning, and to anyone who thinks they have finished.
    `,
    topics: ['translation', 'language learning', 'reading'],
    place: places.berlin,
    shots: ['book/2', 'close-up 0.55,0.4'],
    hoursAgo: 183,
    warmth: [49, 52],
    thread: `
      3 pagefold ♥4 | “不一致的地方就是那个人在的地方”，这句我抄下来了。
      8 margins ♥3 | With cake is doing a lot of work in this method, I approve.
      14 weiyun ♥1 | 适合中级水平吗？我怕看不完一页。
      > 16 quietdesk ♥3 | Half a page is a page. Children's books first, they are honest.
    `,
  },
  {
    key: 'shelf-of-friends',
    by: 'atticroom',
    title: 'A shelf only for books friends gave me',
    body: `
      When you have thirty-one square metres you have to decide what a shelf means. This one means people.

      They are in order of when, not of what. The inscription gets read before the first page.
      I take one down on the friend's birthday and read a page to them on the telephone, whether they remember it or not.

      Two of them have died. I still ring, in a way.
    `,
    topics: ['bookshelf', 'friendship', 'personal story'],
    place: places.edinburgh,
    shots: ['book/1', 'close-up 0.4,0.5'],
    hoursAgo: 395,
    warmth: [72, 28],
    thread: `
      3 margins ♥7 | I still ring, in a way. Oh.
      6 pagefold ♥4 | 按“什么时候”排，不按“是什么”排。我想把家里那排也这样摆。
    `,
  },
  {
    key: 'reading-with-pencil',
    by: 'margins',
    title: 'Reading aloud to someone who wriggles',
    body: `
      My niece is two and a half and reads with her feet. What we have settled on:

      She turns the pages, even when it is not time.
      I am allowed to skip words, she is allowed to notice.
      We stop in the middle, on purpose, so there is a reason to come back.
      One page is always about the dog, whether there is a dog or not.

      It takes nine minutes and it is the best part of my Sunday.
    `,
    topics: ['reading aloud', 'picture books', 'toddler life'],
    place: places.dublin,
    shots: ['book/2', 'close-up 0.4,0.4'],
    hoursAgo: 115,
    warmth: [53, 38],
    thread: `
      2 pagefold ♥6 | 停在中间，是留一个回来的理由。馆里讲故事我也这样。
      5 littlefeet ♥4 | Ours also requires a dog. There was a dog in the tax letter.
    `,
  },
  {
    key: 'books-left-on-bus',
    by: 'biscuit',
    title: 'I leave a book on the bus every month',
    body: `
      One I loved, back seat, with a note: it is yours if it is yours.

      Number 3 came back to me through the window of a shop that sells soup. Number 7 was on a windowsill two streets away, with a second note under mine, in pencil: mine, thank you.
      I do not know about the others. That is the arrangement. This month's is a short one, because February is long.
    `,
    topics: ['leave a book', 'reading', 'city life'],
    place: places.amsterdam,
    shots: ['book/0', 'close-up 0.45,0.42'],
    hoursAgo: 16.2,
    warmth: [78, 38],
    thread: `
      2 margins ♥6 | "It is yours if it is yours" is the lending policy I have been trying to write for years.
      5 pagefold ♥4 | 我们馆也有一本被放在早市的秤上，回来的时候多了一根葱的味道。
      > 7 biscuit ♥5 | The best note of all.
    `,
  },
  {
    key: 'bad-books-good',
    by: 'margins',
    title: 'In praise of the book you do not finish',
    body: `
      Sixty-one pages, thirty, four. I used to carry them like debts.

      Now I put the ticket in, at whatever page, and I write on the ticket what stopped me. Three of them say "not yet". One says "too well". One, quite fairly, says "bus".
      The shelf of unfinished books is the most honest one in the house.
    `,
    topics: ['reading', 'unfinished books', 'bookshelf'],
    place: places.dublin,
    shots: ['book/1', 'close-up 0.5,0.45'],
    hoursAgo: 211,
    warmth: [75, 47],
    thread: `
      3 zhouzhou ♥5 | “还没”、“太好了”、“公交车”，这三张票我要学着写。
      5 oatmilk ♥4 | Mine says "oven". Four times.
      9 quietdesk ♥3 | Too well. I know that page.
    `,
  },
  {
    key: 'museum-guide-small',
    by: 'quietdesk',
    title: 'Reading in a museum instead of looking',
    body: `
      I cannot look at forty paintings. I can look at one, with a book in my lap that has nothing to do with it.

      Ten pages, one look. Ten pages, one look. By page fifty the painting has changed and I have not moved.
      The guard watched for a while and brought a chair, and said nothing, and was right.
    `,
    topics: ['museum', 'slow looking', 'reading'],
    place: places.berlin,
    shots: ['book/0', 'close-up 0.4,0.42'],
    hoursAgo: 355,
    warmth: [66, 34],
    thread: `
      4 pagefold ♥5 | 十页一看，一看十页，这就是我值夜班的方法。
      8 dunesand ♥3 | The guard's chair. There are a few of these people in every city and they hold it up.
    `,
  },
]
