import type { DraftsByChannel } from '../draft.ts'
import { places } from '../places.ts'

/** Things in and around a house. The clay covers are kept in the repository, too slow to render at a first start. */
export const keptHouseInChinese: DraftsByChannel = {
  parenting: [
    {
      key: 'toy-order-rings',
      by: 'mianmian',
      title: '叠叠圈他永远先放最小的',
      body: `
        教了两周从大到小，他每次都先拿最小的那个，套上去，然后其他的套不进，他就笑。

        我本来想纠正，后来看懂了：他不是在叠圈，他在看我着急。
        昨天我装作没看见，他自己把小的拿下来，从大的开始放了一遍，回头看我。
        我鼓了掌。他又把小的先放上去了。
      `,
      topics: ['叠叠圈', '一岁半', '育儿日常'],
      place: places.nanjing,
      shots: ['kept clay-toys/a'],
      hoursAgo: 13.2,
      warmth: [82, 23],
      thread: `
        1 littlefeet ♥6 | He is training you and it is going very well.
        3 zhouzhou ♥3 | “他在看我着急”，社区活动室每个小孩都这样看我。
        5 pagefold ♥3 | 他知道规则，才知道怎么好玩。
      `,
    },
    {
      key: 'niece-block-house',
      by: 'xiaoman',
      title: '小侄女给我盖了房子，请我搬进去',
      body: `
        她两岁，用积木围了一圈，说这是小姨的家。圈的直径大概二十厘米。

        我说进不去。她看了看，把其中一块拿走，说：门。
        我还是进不去，就把手放进去。她满意了，关上门，问我饿不饿。
        我在那个家住了十分钟，吃了三块看不见的蛋糕。
      `,
      topics: ['和小侄女', '积木', '带娃日常'],
      place: places.chengdu,
      shots: ['kept clay-toys/b'],
      hoursAgo: 162,
      warmth: [85, 22],
      thread: `
        2 mianmian ♥5 | 看不见的蛋糕什么味道？
        > 3 xiaoman ♥6 | 她说第三块是大蒜味的。
        6 yichu ♥4 | 门开在这里很合理，通风。
      `,
    },
    {
      key: 'birthday-box-open',
      by: 'mianmian',
      title: '一岁生日，最喜欢的礼物是盒子',
      body: `
        拆了四份礼物，两个玩具，一件衣服，一本书。他看都没看，爬进了最大的那个盒子。

        今年学乖了：礼物一份，盒子留着，彩带留着，胶带帮他贴。
        他在盒子上贴了十一条，坐进去，让爸爸推他。推了四圈，他指着厨房说：走。
        原来是去吃蛋糕，还记得路。
      `,
      topics: ['宝宝生日', '礼物', '育儿日常'],
      place: places.nanjing,
      shots: ['kept clay-gift/b'],
      hoursAgo: 340.5,
      warmth: [79, 28],
      thread: `
        3 pawprints ♥6 | 猫也是，盒子归盒子，礼物归我。
        5 sugarhigh ♥4 | He remembered the way to the cake. That is all you need to know about a person.
        9 tinyworld ♥3 | Eleven pieces of tape is a very good house.
      `,
    },
  ],
  pets: [
    {
      key: 'cat-dog-window-post',
      by: 'pawprints',
      title: '地瓜把最爱的球让给了猫',
      body: `
        地瓜只有一样东西不让人碰：那个条纹球。兽医摸过，挨了一声低吼。

        昨晚停电，都怕黑，地瓜钻进桌底，豆角跟进去了，谁也没赶谁。来电以后各自走开，假装没有这回事。
        今天早上，地瓜叼着球走到豆角面前，放下，退了一步，坐好，等。
        豆角拨了一下，又拨了一下。球滚回来，地瓜就坐在食盆旁边看着，一动没动。我站在厨房门口，粥糊了。
      `,
      topics: ['猫狗相处', '多宠家庭', '养狗日常'],
      place: places.wuhan,
      shots: ['kept clay-pet/a'],
      hoursAgo: 2.3,
      warmth: [90, 33],
      thread: `
        0.3 biscuit ♥7 | The porridge burned. Worth it. He gave her the ball.
        0.8 claynook ♥5 | 退一步坐好等，狗里的君子。
        1.4 weiyun ♥3 | 豆角是猫还是狗来着？
        > 1.6 pawprints ♥5 | 豆角是捡来的小猫，地瓜是狗，茄子是大猫，茄子今天在柜顶看着，没发表意见。
      `,
    },
  ],
  books: [
    {
      key: 'stack-night-desk',
      by: 'pagefold',
      title: '床头只放几本书，高度没变过',
      body: `
        读完一本，才许再放一本，所以那摞书一直这么高。旁边一杯热的，一个苹果。

        最底下那本是五年前的，读了三十页，留着，是因为那三十页里夹了一张请假条。
        最上面那本今晚读，读到哪页算哪页，读不动就闻一闻，新书和旧书气味不一样。

        小偷进来的话，请把最上面那本留下，还有两章。
      `,
      topics: ['床头书', '阅读习惯', '图书馆员'],
      place: places.suzhou,
      shots: ['kept clay-books/a'],
      hoursAgo: 26.6,
      warmth: [72, 37],
      thread: `
        2 margins ♥6 | Thief, please leave the top one. I am putting a card on mine.
        4 neonpuddle ♥3 | 请假条写的什么？
        > 5 pagefold ♥5 | “看书”。批了。
        8 zhouzhou ♥3 | 我那摞一直在长高，没有你自律。
      `,
    },
  ],
  home: [
    {
      key: 'plants-workbench',
      by: 'yichu',
      title: '刨花垫花盆底，植物长得比我还好',
      body: `
        做木工剩的刨花，以前扔，现在铺盆底。透气，保水，烂了正好当肥。

        要用没上过漆的、没有胶的，杉木松木都行
        铺两指厚，上面隔一层旧纱布，再放土
        多肉少用，它们怕潮

        三盆都是老邻居搬走留下的，浇水壶也是。壶嘴缺了一角，水偏左，要歪着浇，浇惯了。
      `,
      topics: ['绿植', '木工', '旧物利用'],
      place: places.hangzhou,
      shots: ['kept clay-plants/a'],
      hoursAgo: 188,
      warmth: [62, 44],
      thread: `
        3 hua ♥5 | 刨花垫底可以的，记得别用樟木，味道大植物不喜欢。
        > 4 yichu ♥3 | 学到了！还真差点用。
        7 tinyworld ♥3 | A watering can you have to lean with. I trust you entirely.
      `,
    },
  ],
  travel: [
    {
      key: 'tent-rain-lesson',
      by: 'campfire',
      title: '第一次露营下雨，学会的都是挖沟',
      body: `
        老师傅说搭帐篷先看地，我没看，搭在最平的那块。凌晨两点，最平的那块变成了最深的那块。

        现在的习惯：先倒半瓶水，看水往哪儿跑，帐篷往反方向搬
        地布不能比帐篷大，露出来的边会接水
        松针厚的地方最干，也最软
        下雨别烧火，烧水就行，喝一口热的，人就不想回家了
      `,
      topics: ['露营', '新手装备', '下雨天'],
      place: places.beijing,
      shots: ['kept clay-camp/a'],
      hoursAgo: 128.5,
      warmth: [63, 58],
      thread: `
        2 slowrun ♥5 | 先倒半瓶水，这个办法我能记一辈子。
        5 harbor ♥3 | The flattest place is the deepest place. That is also true of servers.
        9 weiyun ♥2 | 松针上会不会有虫？
        > 10 campfire ♥3 | 会，帐篷门别开着，鞋倒扣，早上抖一抖再穿。
      `,
    },
  ],
  craft: [
    {
      key: 'tea-set-mistake',
      by: 'claynook',
      title: '做了一套茶具，壶嘴往右歪了三度',
      body: `
        出窑才发现的，三个月的功夫。我先是生气，然后拿它泡了一壶茶。

        倒出来的水弧线是弯的，会绕一下再进杯子。师兄看了半天，说你这个壶会撒娇。
        杯子两只，一只端正，一只也有点歪，摆在一起像是商量好的。

        不卖，自己用。客人来了都要倒一下试试，壶嘴比人还受欢迎。
      `,
      topics: ['陶艺', '茶具', '失败记录'],
      place: places.jingdezhen,
      shots: ['kept clay-tea/a'],
      hoursAgo: 4.1,
      warmth: [79, 31],
      thread: `
        0.4 shanlan ♥5 | 会撒娇的壶，想去倒一下。
        0.9 yichu ♥4 | 歪三度是多少？我家桌腿歪两度已经会响了。
        > 1.2 claynook ♥5 | 水多走一厘米，刚好够人看清它。
        2 oatmilk ♥3 | Please never straighten it.
      `,
    },
  ],
}
