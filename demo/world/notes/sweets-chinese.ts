import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

/** Cakes, cups, fruit and late breakfasts. */
export const sweetsInChinese: NoteDraft[] = [
  {
    key: 'birthday-cake-first',
    by: 'mianmian',
    title: '第一次给孩子做蛋糕，塌了也吃完了',
    body: `
      戚风塌了一个角，奶油把它盖住了，草莓负责剩下的。

      配方是减糖的：低筋粉60g、鸡蛋4个、糖35g、牛奶45g、油40g，150度50分钟。
      塌的原因我后来想明白了：倒扣时间不够，着急脱模。
      他不懂什么是塌，他只看见草莓，拍了三下手。那三下够我高兴一年。
    `,
    topics: ['宝宝生日', '新手烘焙', '减糖蛋糕'],
    place: places.nanjing,
    shots: ['cake/1', 'close-up 0.5,0.45'],
    hoursAgo: 205,
    warmth: [66, 30],
    thread: `
      1 sugarhigh ♥5 | It looks lovely. Next time leave it upside down until the tin is completely cold, about two hours.
      > 3 mianmian ♥2 | Two hours! 我只等了二十分钟，难怪。谢谢！
      5 zhouzhou ♥4 | 拍三下手那里看哭了。生日快乐小朋友。
      20 xiaoman ♥2 | 奶油抹得很平啊，一点看不出来塌。
    `,
  },
  {
    key: 'weekend-coffee-table',
    by: 'pagefold',
    kind: 'video',
    title: '下雨天，咖啡要配读不完的书',
    body: `
      图书馆闭馆日，我就在家开一个只有一个读者的馆。

      今天的拉花歪打正着，成了一只熊，舍不得搅。读到忘记喝也没关系，凉了另有一种甜。
      书看到第86页，夹了叶子当书签。
    `,
    topics: ['拉花', '雨天', '周末阅读'],
    place: places.suzhou,
    shots: ['coffee/0'],
    hoursAgo: 340,
    warmth: [38, 18],
  },
  {
    key: 'cake-for-no-reason',
    by: 'rougelab',
    title: '什么日子都不是，买了个蛋糕',
    body: `
      周二，没生日，没升职，没失恋。路过蛋糕店，橱窗里那个刚好比手掌大一点。

      店员问要几根蜡烛，我说一根也不用。她愣了一下，给我塞了一根，说万一路上想起来要庆祝什么。
      回家切了四块，一块自己吃，三块敲了邻居的门。三楼的阿姨问为什么，我说周二。
      她回来还了我一碗糖水。
    `,
    topics: ['生活小事', '蛋糕', '邻里'],
    place: places.wukang,
    shots: ['cake/0', 'close-up 0.5,0.45'],
    hoursAgo: 84,
    warmth: [65, 20],
    thread: `
      3 weiyun ♥5 | 周二快乐。
      6 neonpuddle ♥4 | 给蜡烛那句，店员值得涨工资。
    `,
  },
  {
    key: 'fruit-plate-night',
    by: 'pawprints',
    title: '不想做饭的晚上，就切一盘水果',
    body: `
      三只毛孩子都喂完了，轮到我自己，不想开火。

      切了苹果、橙子、草莓，挤半个柠檬，撒一点点盐。再配一片吐司，十分钟吃饱。
      狗坐在桌边看，先说清楚：牛油果、葡萄、樱桃核都不能给它。给了它一小块苹果，它以为是大餐。
    `,
    topics: ['一人食', '水果', '不开火晚餐'],
    place: places.wuhan,
    ratio: '1:1',
    shots: ['fruit/2', 'close-up 0.5,0.5'],
    hoursAgo: 315,
    warmth: [41, 30],
    thread: `
      4 biscuit ♥3 | Thank you for the list of what the dog must not have. Grapes surprise everybody.
      9 slowrun ♥2 | 苹果要去核再给它对吧？
      > 10 pawprints ♥3 | 对，籽和核都去掉，一次两三小块就够。
    `,
  },
  {
    key: 'fruit-shop-owner',
    by: 'slowrun',
    title: '水果怎么买，问了楼下老板娘',
    body: `
      楼下水果店的老板娘卖了二十年水果，我每次跑完步都去蹭一点知识。

      🍓 看蒂不看红，蒂翘起来的甜
      🫐 摇一下盒子，会滚的新鲜，粘在一起的别买
      🍎 看底下的窝，越深越甜；别按肚子，按肚子的都是坏人
      🍋 掂，一样大挑重的

      她最后一句：当天吃多少买多少，冰箱不会让水果变好。
    `,
    topics: ['买水果', '健康饮食', '生活小知识'],
    place: places.xiamen,
    ratio: '1:1',
    shots: ['fruit/0', 'close-up 0.4,0.4'],
    hoursAgo: 112,
    warmth: [50, 58],
    thread: `
      3 pagefold ♥4 | “冰箱不会让水果变好”，这句话可以当签名。
      6 mianmian ♥3 | 请问给一岁多宝宝吃的蓝莓，要挑软的还是硬的？
      > 7 slowrun | 我问了老板娘：挑偏软的，每颗切成四瓣再给，整颗不安全。
      > 7.5 mianmian ♥2 | 太细心了，谢谢你也谢谢老板娘。
    `,
  },
  {
    key: 'dorm-breakfast-week',
    by: 'yichu',
    title: '一周不重样的早餐桌',
    body: `
      木工干活早，早饭是一天里唯一坐下来吃的。这张桌子是我用旧门板改的，今天第一次上镜。

      周一到周五的规律：一样主食、一样蛋白、一样水果、一杯热的。前一晚把盘子摆好，早上少想一件事。
      周末才煎东西，油烟留给不赶时间的日子。

      咖啡放左边，因为右手要拿筷子，哈哈。
    `,
    topics: ['早餐打卡', '好好吃饭', '租房生活'],
    place: places.hangzhou,
    shots: ['brunch/0/5', 'close-up 0.35,0.3', 'close-up 0.6,0.62'],
    hoursAgo: 58,
    warmth: [44, 36],
    thread: `
      2 hua ♥3 | 门板桌子能单独发一篇吗？想看腿怎么装的。
      > 5 yichu ♥4 | 可以，用的是折叠铁架腿，四十块一副，这周末写。
      9 oatmilk ♥2 | 看图就觉得香。翻译了一下你的规律：一样主食一样蛋白一样水果，太好记了。
      > 11 yichu | 谢谢！很高兴你喜欢。
    `,
  },
]
