import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const cityInChinese: NoteDraft[] = [
  {
    key: 'creek-walk-six-km',
    by: 'citywalk',
    title: '周六走一段河，6.2公里，四张长椅',
    body: `
      从桥东走到桥西，6.2公里，两小时四十分，一路平，推车能走。

      厕所：2.1公里和5.0公里处，都开着
      长椅：1.3、2.8、4.4、5.9公里，最后那张对着水
      咖啡：过桥以后右手边，门脸很小，杯子很大
      别走反了：傍晚面西，走得慢一点

      我数了，一路上有十一只狗，其中九只认识彼此。
    `,
    topics: ['城市漫步', '上海散步', '周末去哪'],
    place: places.suzhouCreek,
    shots: ['city/0', 'street/1', 'cafe/1'],
    hoursAgo: 1.9,
    warmth: [58, 57],
    thread: `
      0.2 zhouzhou ♥5 | 厕所和长椅写得这么清楚，我可以带爸妈走了。
      0.6 pawprints ♥4 | 九只认识彼此，剩下两只呢？
      > 0.8 citywalk ♥6 | 剩下两只正在认识。
      1.2 harbor ♥2 | I walked part of this on my trip and missed the bench that faces the water.
    `,
  },
  {
    key: 'rain-night-neon',
    by: 'neonpuddle',
    title: '雨停前五分钟，路面最好看',
    body: `
      雨太大没人，雨停了水就散，最好的是快停的那五分钟，地上的招牌是倒着写的。

      拍的时候蹲下来，手机贴近地面，离水一指，不沾到。曝光往下拉一格，灯就不糊。
      伞别收，当遮光罩。

      今天巷口卖烧烤的老板借我一张凳子，他说你拍完给我看一眼，我说好，他看完说，我的招牌怎么在地上也好看。
    `,
    topics: ['雨夜', '手机摄影', '城市夜景'],
    place: places.chongqing,
    shots: ['rain-street/0', 'close-up 0.5,0.8'],
    hoursAgo: 16.5,
    warmth: [62, 38],
    thread: `
      1 citywalk ♥4 | 招牌在地上也好看，老板是懂的。
      3 harbor ♥3 | Umbrella as a lens hood. Writing this on my umbrella.
      5 hua ♥2 | 手机会不会进水？
      > 6 neonpuddle ♥3 | 会溅到，擦干就好。千万别贴着充电口拍。
    `,
  },
  {
    key: 'roof-line-map',
    by: 'citywalk',
    title: '老城的屋檐看哪几处，我画了张小地图',
    body: `
      写在这里，免得下次又迷路。

      一：桥头往上看，三层檐叠在一起，早上
      二：药铺后门那条窄巷，只能一个人过，下午
      三：寺墙外的斜坡，全城的瓦都在脚下，傍晚
      四：菜市场的天棚缝里，漏出来那一条，中午

      每处都要抬头，走路的时候别抬，站住再抬。
    `,
    topics: ['老城', '屋檐', '城市漫步'],
    place: places.xian,
    shots: ['old-town/2', 'close-up 0.5,0.6'],
    hoursAgo: 101,
    warmth: [55, 54],
    thread: `
      3 shanlan ♥4 | “站住再抬”，写得好，也救命。
      6 pagefold ♥3 | 第四处真的会漏，夏天中午的那一条光。
      > 7 citywalk ♥3 | 菜摊的姐姐以为我在看鱼。
    `,
  },
  {
    key: 'bookstore-cafe',
    by: 'pagefold',
    title: '苏州这家小店，灯亮到最晚',
    body: `
      路过很多次，直到下雨才进去避。半间书、半间咖啡，门口一盏灯，据说不管有没有人都亮到十一点。

      我要了最便宜的那杯，坐在靠窗的位置看了三十页。
      走的时候老板说，灯留着，给那条路上的人。
    `,
    topics: ['苏州', '街角小店', '雨天'],
    place: places.suzhou,
    shots: ['cafe/2', 'coffee/2'],
    hoursAgo: 134,
    warmth: [57, 42],
  },
  {
    key: 'polaroid-day',
    by: 'citywalk',
    title: '只拍四张，走完一整天',
    body: `
      我给自己的规则：一天只许拍四张，拍完就把手机放包底。

      第一张：早上的灯还没灭的街角
      第二张：半坡上回头，屋檐一层一层
      第三张：江边，光从背后来
      第四张：朋友的背影，她不知道

      因为只有四张，每张都等了很久。等的时候什么也没干，那才是那天的内容。
    `,
    topics: ['城市漫步', '只拍四张', '慢生活'],
    place: places.shanghai,
    shots: [
      {
        scene: 'polaroids',
        arrangement: 0,
        take: 1,
        inside: ['cafe', 'old-town', 'city', 'street'],
        words: { title: '一天只拍四张', lines: ['街角', '屋檐', '江边', '她'] },
      },
      'city/1',
    ],
    hoursAgo: 256,
    warmth: [60, 44],
    thread: `
      4 neonpuddle ♥4 | 我一晚上拍二百张，明天试试四张。
      > 5 citywalk ♥3 | 第三张最难，忍住。
      10 harbor ♥3 | Four pictures a day. Today I deleted one to make room for this idea.
    `,
  },
  {
    key: 'late-shift-words',
    by: 'neonpuddle',
    kind: 'text',
    title: '夜班的人，也有自己的早高峰',
    body: `
      凌晨五点半，同一部电梯，同一个拿着油条的大叔，同一条狗。

      我们从不说话，只点头。后来有一天我休假，他问保安，那个戴耳机的姑娘今天怎么没来。
      保安告诉我的时候，我刚好在修夜班表。

      原来一直有人在等我路过。
    `,
    topics: ['夜班日记', '我的故事', '城市'],
    place: places.chongqing,
    shots: [{ scene: 'gradient', words: { title: '也有人在等我路过', subtitle: '夜班的早高峰' } }],
    hoursAgo: 462,
    warmth: [76, 30],
    thread: `
      2 zhouzhou ♥8 | 保安会记得每个人，是这样的。
      4 tidewater ♥6 | I work nights. There is a man with a dog. We have never said a word and I would miss him terribly.
      > 6 neonpuddle ♥7 | 明天跟他点个头，替我。
      9 pagefold ♥4 | 一句话都没说，这就是一段友情。
    `,
  },
  {
    key: 'market-before-dawn',
    by: 'neonpuddle',
    title: '凌晨的街，是给赶路的人留的',
    body: `
      三点四十，雨刚停。整条街只亮着四块招牌，水面上多出四块。

      送菜的三轮从倒影里骑过去，招牌碎了，又慢慢拼回来。
      我站在屋檐下等它拼完。今天下班晚了十一分钟，不亏。
    `,
    topics: ['雨夜', '夜班日记', '城市夜景'],
    place: places.chongqing,
    shots: ['rain-street/2', 'close-up 0.45,0.8'],
    hoursAgo: 91,
    warmth: [69, 25],
    thread: `
      2 quietdesk ♥4 | "The signs broke and slowly put themselves back." I would not change a word, and I am paid to.
      6 citywalk ♥3 | 十一分钟买四块招牌，赚了。
    `,
  },
  {
    key: 'cafe-window-order',
    by: 'hua',
    title: '常去的小店，换了老板，灯没换',
    body: `
      关了两个月，我以为没了。今天路过，门口的花盆换了新土。

      新老板二十出头，手忙脚乱，把我的拿铁做成了两杯。她说对不起，我说没关系，隔壁桌正好没点。
      隔壁桌是老板，以前那个，来看她开张的。
      三个人喝了两杯。
    `,
    topics: ['街角小店', '咖啡', '邻里'],
    place: places.kunming,
    shots: ['cafe/0', 'coffee/1'],
    hoursAgo: 225.5,
    warmth: [79, 26],
    thread: `
      3 pagefold ♥5 | 三个人喝了两杯，这家店会开很久的。
      7 oatmilk ♥4 | Making one too many and finding the right person: the whole trade.
    `,
  },
  {
    key: 'film-roll-city',
    by: 'citywalk',
    title: '一卷胶片走完一条路，只洗出三张',
    body: `
      走了六公里，拍了三十六张，洗出来三张清楚的，另外三十三张是手指、糊的、和一只刚好路过的鸽子。

      三张是：街角开门的那一刻、江对面、和一条没名字的巷子。
      老板说你这个过曝了。我说好，那天本来就很亮。
    `,
    topics: ['胶片', '城市漫步', '周末去哪'],
    place: places.shanghai,
    shots: [
      {
        scene: 'film-strip',
        inside: ['cafe', 'city', 'old-town'],
        words: { title: '三十六张剩三张', subtitle: '那天很亮' },
      },
    ],
    hoursAgo: 420.5,
    warmth: [70, 30],
    thread: `
      4 neonpuddle ♥4 | 那天本来就很亮，是真理。
      9 harbor ♥3 | Thirty-three fingers and a pigeon is a very good roll.
    `,
  },
  {
    key: 'lantern-town-night',
    by: 'citywalk',
    title: '古镇的最后一班巴士开走以后',
    body: `
      游客坐六点半的巴士走，七点以后石板路才是镇上人的。

      小孩出来骑车，阿婆把凳子搬到门口，面馆的灯从里面换到外面。
      我多住了一晚，什么也没看，就坐着，有人问我等谁，我说等巴士。他说巴士早走了呀。我说对。
    `,
    topics: ['古镇', '慢旅行', '夜晚'],
    place: places.lijiang,
    shots: ['old-town/1/7', 'close-up 0.45,0.55'],
    hoursAgo: 870,
    warmth: [64, 36],
    thread: `
      6 shanlan ♥5 | 说对的那一下，我能想象他的表情。
      14 pagefold ♥3 | 灯从里面换到外面，好准。
    `,
  },
  {
    key: 'window-seat-list',
    by: 'citywalk',
    kind: 'video',
    title: '靠窗的位置，是我买的第一张门票',
    body: `
      每次订票都多花几十块选靠窗，朋友说睡一觉就到了，何必。

      可是云是免费的，而且每一次都不一样。今天是软的，像刚弹好的棉花，机翼一直在那里，像个不说话的同伴。
      选座小抄：往南飞，上午坐右边不晒；想看日落，坐西边那一侧，翅膀后面三排，视野最干净。
    `,
    topics: ['靠窗', '飞行日记', '云'],
    shots: ['plane-window/0'],
    hoursAgo: 66,
    warmth: [45, 33],
    thread: `
      1 neonpuddle ♥2 | 我也永远靠窗。夜航看城市的灯，像倒过来的星星。
      6 littlefeet ♥3 | With two toddlers the window seat is also a wall. Very useful.
    `,
  },
  {
    key: 'plane-first-flight-mum',
    by: 'hua',
    title: '妈妈第一次坐飞机，我把靠窗让给她',
    body: `
      她先问云能不能踩。我说不能。她说看着能。

      起飞的时候攥着我的手，攥出四个印子。平稳以后一直贴着窗看，水都不喝，说喝水就少看了。
      下面有一条河，她认真地跟我说：你看，它也要拐弯的。
      下飞机她跟空姐说谢谢司机。
    `,
    topics: ['和爸妈的旅行', '第一次坐飞机', '我的故事'],
    shots: ['plane-window/2', 'close-up 0.5,0.55'],
    hoursAgo: 405,
    warmth: [78, 25],
    thread: `
      2 xiaoman ♥6 | “看着能”，妈妈说得对。
      5 citywalk ♥5 | 谢谢司机，我笑完又想哭。
      9 dunesand ♥4 | “It has to turn corners as well.” I will think of her over every river.
    `,
  },
]
