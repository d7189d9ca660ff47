import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const foodInChinese: NoteDraft[] = [
  {
    key: 'late-noodle-soup',
    by: 'xiaoman',
    kind: 'steps',
    title: '加班到家，15分钟一碗热汤面',
    body: `
      九点半进门，十点前要吃上热的，又不想点外卖。这碗面我一周做两次，冰箱里有什么就放什么。
      关键只有一个：汤和面分开煮，面汤浑了整碗就腻。
      旁边两个小碟放蘸料，吃到一半再加，等于吃了两碗不一样的面。
    `,
    steps: [
      {
        title: '先烧两锅水',
        body: '一锅煮面，一锅做汤。汤锅里放一勺酱油、半勺醋、一点糖，水开关小火。',
        shot: 'noodles/0',
      },
      {
        title: '面煮到还差一点',
        body: '包装上写五分钟就煮四分钟，捞出来过一下凉水，放进热汤里刚好。',
        shot: 'close-up 0.5,0.5',
      },
      {
        title: '浇头最后铺',
        body: '昨天剩的肉、半颗蛋、两片青菜，铺在面上不要搅，先拍照再吃（开玩笑的）。',
        shot: 'close-up 0.4,0.42',
      },
    ],
    topics: ['一人食', '下班后的厨房', '快手面'],
    place: places.chengdu,
    shots: ['noodles/0', 'close-up 0.5,0.5'],
    hoursAgo: 3.5,
    warmth: [55, 48],
    thread: `
      0.4 mianmian ♥6 | 汤底能前一晚做好放冰箱吗？我晚上只有哄睡之后那二十分钟。
      > 0.6 xiaoman ♥4 | 可以，三天内都行。醋别提前放，热的时候再加，不然会发苦。
      > 0.9 mianmian | 记下了，今晚就试。
      1.2 slowrun ♥2 | 跑完步回来吃这个正好，请问一碗大概多少面？
      > 1.5 xiaoman | 我是80克干面，你跑完可以100克。
      2.1 neonpuddle ♥3 | 夜班人也想要一碗。四点下班那种。
    `,
  },
  {
    key: 'hotpot-for-four',
    by: 'xiaoman',
    title: '四个人在家吃火锅，花了186',
    body: `
      鸳鸯锅，一边红汤一边菌汤，买菜清单和顺序都写在这里，照着买不会剩。

      荤：羊肉卷300g、虾滑一盒、牛肉丸半斤
      素：菌菇拼盘、生菜、冻豆腐、土豆两个
      碳水：最后下一把宽粉，千万别一开始就放

      红汤那边下肉，白汤那边下菜和菌子，喝汤的人先喝第一碗，再开始涮。
      洗碗的人由最后动筷子的人担任，这条比清单重要。
    `,
    topics: ['在家吃火锅', '朋友聚餐', '买菜清单'],
    place: places.chengdu,
    shots: [
      'hotpot/0',
      'close-up 0.5,0.5',
      'close-up 0.2,0.15',
      {
        scene: 'memo',
        words: { title: '四人火锅买菜单', lines: ['羊肉卷 300g', '虾滑 1盒', '菌菇拼盘', '冻豆腐', '宽粉最后下'] },
      },
    ],
    hoursAgo: 31,
    warmth: [62, 52],
    thread: `
      1 campfire ♥5 | 宽粉一开始就放的后果我替大家试过，捞了半小时捞不出来。
      > 1.4 xiaoman ♥7 | 哈哈哈这条是血泪换来的。
      3 pawprints ♥2 | 菌汤底是买的还是自己熬的？
      > 3.6 xiaoman ♥2 | 自己熬的：干香菇泡的水别倒，加两片姜，半小时就很香。
      8 yichu ♥3 | 洗碗规则抄走了。
    `,
  },
  {
    key: 'noodle-alley',
    by: 'neonpuddle',
    title: '凌晨三点还亮着的小面馆',
    body: `
      下夜班走错一个路口，看见卷帘门拉了一半，里面有热气。
      老板娘说她三点开门，给环卫和送报的人做，七点就收。
      面偏硬，汤重，小碟里的辣椒自己加。我坐在门口那张桌子，吃到后背出汗。

      不写店名了，位置就在步道下面第二个弯。她说人多了她做不过来。
    `,
    topics: ['深夜食堂', '重庆小面', '夜班日记'],
    place: places.chongqing,
    shots: ['noodles/2/3', 'rain-street/1'],
    hoursAgo: 0.7,
    warmth: [48, 20],
    thread: `
      0.1 citywalk ♥3 | 谢谢没写店名，懂得保护。下次去重庆自己碰运气。
      0.2 xiaoman ♥2 | 偏硬的面才是好面，馋了。
      > 0.3 neonpuddle | 给你打包一份得坐两小时动车。
    `,
  },
  {
    key: 'tea-break-words',
    by: 'claynook',
    kind: 'text',
    title: '吃饭不看手机，坚持了三十天',
    body: `
      不是自律，是手机掉进泥浆桶里送修了。

      第三天：很闷。第七天：听见冰箱的声音。第十二天：发现自己吃得太快。
      第二十天：开始尝得出米的新旧。第三十天手机修好了，我把它放在了门口的鞋柜上。

      不劝人，只是记一下。
    `,
    topics: ['碎碎念', '好好吃饭', '慢生活'],
    place: places.jingdezhen,
    shots: [{ scene: 'brush-words', words: { title: '好好吃饭' } }],
    hoursAgo: 16,
    warmth: [47, 22],
    thread: `
      2 pagefold ♥5 | “听见冰箱的声音”，这就是安静的样子。
      4 quietdesk ♥1 | I put mine in the hallway too. Dinner got longer by twenty minutes.
    `,
  },
  {
    key: 'office-lunch-rank',
    by: 'weiyun',
    title: '带饭一年，最不容易翻车的五样',
    body: `
      微波炉加热后还好吃，才配叫带饭菜。按“复热后好吃程度”排：

      1 番茄炖牛腩，越热越香
      2 卤蛋卤豆干，冷的也行
      3 咖喱鸡，汁水多不怕干
      4 炒杂菌，少油
      5 蒸南瓜，当主食

      绿叶菜不要带，会变黄，同事会问你还好吗。
    `,
    topics: ['带饭日记', '通勤便当', '好好吃饭'],
    place: places.guangzhou,
    shots: [
      {
        scene: 'ranking',
        words: { title: '带饭不翻车排行', lines: ['番茄牛腩', '卤蛋豆干', '咖喱鸡', '炒杂菌', '蒸南瓜'] },
      },
    ],
    hoursAgo: 420,
    warmth: [58, 64],
    thread: `
      3 cableless ♥4 | 绿叶菜那条深有体会，整个工位都是那个味道。
      12 yichu ♥2 | 西兰花其实可以，焯水一分钟，沥干再装。
      > 15 weiyun ♥3 | 试过了，真的可以！更新进第六名。
    `,
  },
  {
    key: 'dad-learns-noodles',
    by: 'zhouzhou',
    title: '教爸爸煮面，视频通话四十分钟',
    body: `
      我妈出门旅游，我爸第一次自己开火。值班室里我一边接电话一边教。

      他问水开是什么样子。我说冒大泡。他说多大算大。
      他问盐放多少。我说一点点。他把手机怼到勺子上问：这是几点点？
      最后捞出来有点坨，他把碗端到镜头前，摆了半颗蛋，很得意。

      他说：你妈回来别告诉她这么简单，让她以为我学了很久。
    `,
    topics: ['和爸妈', '新手做饭', '快手面'],
    place: places.xian,
    shots: ['noodles/0', 'close-up 0.5,0.5'],
    hoursAgo: 0.15,
    warmth: [63, 17],
    thread: `
      0.05 xiaoman ♥4 | “这是几点点”，叔叔问得比食谱严谨。
      > 0.08 zhouzhou ♥3 | 他还记了笔记，标题叫《面》。
      0.1 mianmian ♥2 | 别告诉她这么简单，哈哈哈，好可爱。
    `,
  },
  {
    key: 'winter-hotpot-solo',
    by: 'cableless',
    title: '一个人吃火锅，没有想象中尴尬',
    body: `
      加完班九点，火锅店，一位。服务员问要不要放个玩偶陪坐，我说不用，请把对面的椅子也收走。

      一个人的好处：虾滑全是我的，锅底不用吵，想煮多久煮多久。
      坏处：上厕所没人看包。邻桌的姐姐主动说她帮我看，回来她问我虾滑煮几分钟。
      我说浮起来再等一分钟。两桌人就这么聊到关门。
    `,
    topics: ['一人食', '一个人吃火锅', '加班'],
    place: places.shenzhen,
    shots: ['hotpot/2', 'close-up 0.5,0.5'],
    hoursAgo: 505,
    warmth: [60, 22],
    thread: `
      3 xiaoman ♥4 | “请把对面的椅子也收走”，有骨气。
      7 neonpuddle ♥3 | 凌晨的火锅店，一位的都懂。
    `,
  },
]
