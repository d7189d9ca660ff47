import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const booksInChinese: NoteDraft[] = [
  {
    key: 'library-dust',
    by: 'pagefold',
    title: '在图书馆上班八年，看见的借书人',
    body: `
      有人借完还回来的书里夹了叶子，有人在封底写“第三遍”。

      每周二来的爷爷只借地图。穿校服的女生把同一本诗续借了七次，我给她改成长期。
      下雨天还书的人会多擦一遍封面，晴天不会。

      书本身我读得不算多，但我大概知道谁在读它。
    `,
    topics: ['图书馆', '读书', '我的工作'],
    place: places.suzhou,
    shots: ['book/0', 'close-up 0.5,0.4', 'book/1'],
    hoursAgo: 10.5,
    warmth: [64, 41],
    thread: `
      1 zhouzhou ♥5 | 只借地图的爷爷，好想知道他去过哪里。
      > 2 pagefold ♥6 | 问过一次，他说：没去过，老伴去过。
      4 margins ♥4 | I teach and I have met that girl with the poems, in every class, in every year.
      6 shanlan ♥3 | 下雨天多擦一遍，这种观察只有馆员有。
    `,
  },
  {
    key: 'reading-ten-pages',
    by: 'zhouzhou',
    title: '每天十页，读完了两本大书',
    body: `
      值班夜长，但脑子不够用，所以规定自己每天只读十页，多一页都不行。

      第一周觉得太少，第三周觉得刚好，第九周读完第一本，八百多页。
      好处是每天都惦记着，像追剧。坏处是周围人不敢跟我聊进度，怕剧透。

      窍门：夹住的不是书签，是明天的第一句。先看一眼，明天就会想打开。
    `,
    topics: ['阅读习惯', '每天十页', '夜班日记'],
    place: places.xian,
    shots: ['book/2', 'close-up 0.4,0.4'],
    hoursAgo: 48,
    warmth: [55, 58],
    thread: `
      3 neonpuddle ♥4 | 夜班读书人握手。我读十页会睡着，改成五页。
      > 4 zhouzhou ♥3 | 五页一年也有一千八百页，够了。
      10 margins ♥2 | "Bookmark the first sentence of tomorrow" is a lovely trick.
    `,
  },
  {
    key: 'ink-poem-trip',
    by: 'shanlan',
    title: '带着一本诗去爬山，比攻略轻',
    body: `
      包里只有水、馒头和一本薄薄的诗。路上看见什么，就去找找古人写过没有。

      山腰起雾，翻到“空山不见人”，想笑，因为真的一个人都没有。
      到了水边，想不起句子，就不想了，坐着。

      下山的时候把诗送给了一个在门口卖玉米的小孩，她说字认得一半。
    `,
    topics: ['诗', '山水', '慢旅行'],
    place: places.dali,
    shots: ['ink/0', 'close-up 0.4,0.8'],
    hoursAgo: 145,
    warmth: [58, 33],
    thread: `
      4 pagefold ♥5 | 认得一半最好，另一半长大再认。
      12 hua ♥2 | 玉米好吃吗？
      > 13 shanlan ♥4 | 好吃，她多送了半根。
    `,
  },
  {
    key: 'book-club-silent',
    by: 'pagefold',
    kind: 'text',
    title: '我们有个不说话的读书会',
    body: `
      每月最后一个周三，八个人，两小时，各看各的，看完散场，不讨论。

      起因是有个姑娘说，她不怕看书，怕的是看完要发言。
      一年下来来过四十多人，没有人推荐过任何一本书，但我知道每个人在看什么。

      上次散场，她在门口等我，说：下个月我想说两句。我说好，就两句。
    `,
    topics: ['读书会', '社恐友好', '图书馆'],
    place: places.suzhou,
    shots: [{ scene: 'big-type', words: { title: '不说话的读书会', subtitle: '每月最后一个周三' } }],
    hoursAgo: 223,
    warmth: [67, 37],
    thread: `
      3 quietdesk ♥6 | I would join this and say nothing with great pleasure.
      6 weiyun ♥4 | 她下个月说了什么？
      > 150 pagefold ♥9 | 说了两句：“我也在看这本。你们呢？”然后七个人都抬头了。
      11 slowrun ♥2 | 跑步也想组一个不说话的队。
    `,
  },
  {
    key: 'second-hand-notes',
    by: 'threadbare',
    title: '旧书里的陌生人笔迹，我收了一年',
    body: `
      逛旧书摊专挑有字的。划线的地方像上一个人的呼吸。

      一本菜谱里写：妈说少放盐。
      一本字典的“远”字旁边，画了一只小船。
      一本小说最后一页：等我看完就去找你。日期是三十年前的秋天。

      我给每本补了书皮，用织剩的布。
    `,
    topics: ['旧书', '批注', '手作日常'],
    place: places.qingdao,
    shots: ['book/1', 'close-up 0.45,0.45'],
    hoursAgo: 370,
    warmth: [66, 31],
    thread: `
      4 pagefold ♥6 | “等我看完就去找你。”希望他们见到了。
      8 neonpuddle ♥3 | 妈说少放盐，每个家都有这一行。
      15 denimdays ♥2 | Covers from leftover cloth. Please show them one day.
    `,
  },
  {
    key: 'overdue-letter',
    by: 'pagefold',
    title: '有人还了一本借了十一年的书',
    body: `
      信封寄来的，没有署名，里面一本诗集，书脊贴过三层胶带。

      扉页夹了一张纸：那时候我在这里念中学，借了没还，后来搬走了。它跟我搬过四次家。现在我女儿也会背第三十一页了，我想它该回去了。
      按规定要算逾期，我算了一下，够买一台冰箱。我在系统里点了“已还清”。

      第三十一页，我也去背了。
    `,
    topics: ['图书馆', '诗', '我的工作'],
    place: places.suzhou,
    shots: ['book/2', 'close-up 0.45,0.42'],
    hoursAgo: 71.5,
    warmth: [89, 33],
    thread: `
      2 shanlan ♥7 | “够买一台冰箱”然后点已还清，馆员是好人。
      4 zhouzhou ♥6 | 想知道第三十一页是哪一首。
      > 6 pagefold ♥7 | 不告诉你。你来借，我盖章。
      9 margins ♥4 | We have a name for that in our school: a very long Wednesday. I love this.
    `,
  },
  {
    key: 'reading-list-night',
    by: 'neonpuddle',
    title: '夜班能读的书，我给它们分了时段',
    body: `
      不是书单，是时段单，你可以自己往里填。

      一点到两点，读旧的，读过的，脑子还不能接新的
      两点到三点，读短的，一个电话进来就断也不可惜
      三点到四点，最难的一小时，读菜谱、旅行、画多的
      四点到五点，读信，或者写信
      五点以后合上，看天

      天亮是最后一章，每天都更。
    `,
    topics: ['夜班日记', '书单', '阅读习惯'],
    place: places.chongqing,
    shots: [
      {
        scene: 'ranking',
        words: { title: '夜班读书时段', lines: ['1点 旧的', '2点 短的', '3点 画多的', '4点 读信', '5点 看天'] },
      },
    ],
    hoursAgo: 255.5,
    warmth: [77, 61],
    thread: `
      2 tidewater ♥7 | Three to four: recipes and pictures. You have described my entire career.
      5 pagefold ♥5 | 天亮是最后一章，每天都更。想借这句话贴在馆门口。
      > 6 neonpuddle ♥4 | 送你了，馆员。
      9 slowrun ♥3 | 五点看天，我正好出门跑步。
    `,
  },
  {
    key: 'read-with-grandpa',
    by: 'shanlan',
    title: '爷爷认字不多，我们一天读两页',
    body: `
      爷爷七十六，小时候只上过半年学。他说想把墙上那本书“看完一次”。

      我念一句，他跟一句，念不出来的画个圈，画圈的字晚上写一遍。
      昨天读到第九十页，他停下来，说这里写得不对，我们那时候不是这样的。
      我把他说的写在书边上。那一页现在有两种历史。
    `,
    topics: ['和爷爷', '读书', '识字'],
    place: places.dali,
    shots: ['book/0', 'close-up 0.4,0.4'],
    hoursAgo: 485,
    warmth: [83, 32],
    thread: `
      3 pagefold ♥6 | “那一页现在有两种历史”，这是我今年最想贴书签的一句。
      8 cableless ♥4 | 我爷爷也画圈，圈里只有一个字：水。
    `,
  },
]
