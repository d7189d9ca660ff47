import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const petsInChinese: NoteDraft[] = [
  {
    key: 'cat-new-home',
    by: 'pawprints',
    title: '捡到猫的第一周，按这个顺序来',
    body: `
      这是第二只，楼道纸箱里捡的，现在叫豆角。写给第一次捡到猫、手忙脚乱的你。

      第1天：一个小房间，一碗水，一点吃的，别抱，别洗
      第2天：医院，体检、驱虫、查猫瘟
      第3-5天：你坐在地上看书，等它来
      第6天：名字叫三遍，它回头就算数
      第7天：再考虑介绍家里别的猫

      它第五天半夜跳上床，踩了我一脚，我没敢动。
    `,
    topics: ['捡猫', '新手养猫', '领养'],
    place: places.wuhan,
    shots: ['pets/0/1', 'close-up 0.5,0.5'],
    hoursAgo: 0.6,
    warmth: [70, 56],
    thread: `
      0.1 claynook ♥4 | 第六天名字叫三遍，我家泥巴到今天也不回头。
      0.2 biscuit ♥3 | Sitting on the floor with a book until they come. Works for cats and for people.
      0.3 weiyun ♥2 | 为什么不能先洗？看着好脏。
      > 0.5 pawprints ♥4 | 会吓到，也容易着凉。温毛巾擦一擦就好，等打完疫苗再洗。
    `,
  },
  {
    key: 'stray-ledger',
    by: 'pawprints',
    title: '小区流浪猫账本｜第46周',
    body: `
      本周：常驻7只，新面孔1只，绝育2只，送养1只。

      支出：猫粮86、绝育补贴后240、纸箱0（水果店给的）
      收入：邻居凑了310，余额比上周多两块
      大事：三花终于肯让人摸头，只给楼下王阿姨摸

      每周日晚上更新，账目都在群里，谁都可以查。
    `,
    topics: ['流浪猫', '绝育', '邻里'],
    place: places.wuhan,
    shots: [
      {
        scene: 'memo',
        words: { title: '第46周账本', lines: ['常驻 7 只', '绝育 2 只', '送养 1 只', '支出 326', '余额 +2'] },
      },
      'pets/1/1',
    ],
    hoursAgo: 34,
    warmth: [63, 30],
    thread: `
      2 zhouzhou ♥6 | 账目公开这一点，很多组织都该来学。
      5 slowrun ♥3 | 余额多两块，看着踏实。怎么捐一点？
      > 6 pawprints ♥4 | 谢谢！线上不收钱，你那边也有猫，喂喂它们就好。
      9 hua ♥3 | 恭喜王阿姨。
    `,
  },
  {
    key: 'clay-cat-studio',
    by: 'claynook',
    title: '工作室的猫，是我的质检员',
    body: `
      泥巴三岁，专长是踩坯。踩过的我有两种处理：重做，或者留着爪印上釉。

      留爪印的那批反而先卖光。有人问能不能订，我说得看它心情。
      它讨厌拉坯机的声音，喜欢窑刚开的那天，因为门口暖和。

      今天它坐得端正，难得，赶紧拍一张。
    `,
    topics: ['猫', '手作日常', '工作室'],
    place: places.jingdezhen,
    shots: ['pets/2/4', 'close-up 0.5,0.5'],
    hoursAgo: 127,
    warmth: [66, 34],
    thread: `
      3 pawprints ♥5 | 求爪印款！泥巴心情好的时候通知我。
      > 4 claynook ♥4 | 周五它吃了罐头，心情不错，给你留了一只。
      8 threadbare ♥3 | 猫睡过的毛衣、猫踩过的杯子，都归猫。
      15 tinyworld ♥2 | A quality inspector with a stamp.
    `,
  },
  {
    key: 'old-dog-letter',
    by: 'campfire',
    kind: 'text',
    title: '老狗十四岁，我们改成了散步',
    body: `
      它以前能跟我爬一整座山，现在走到第三棵树就坐下看我。

      我学会了：
      不催。它闻多久我等多久
      冬天出门前先把窝焐热，回来不凉
      医生说止疼药不是放弃，是让它多几个好下午

      今天它走到了第五棵树。我们都挺骄傲。
    `,
    topics: ['老年犬', '陪伴', '我的故事'],
    place: places.beijing,
    shots: [{ scene: 'brush-words', words: { title: '走到第五棵树' } }, 'pets/3/4'],
    hoursAgo: 60,
    warmth: [79, 28],
    thread: `
      1 pawprints ♥8 | 第五棵树，恭喜它。你等它的样子它都知道。
      3 biscuit ♥7 | Good afternoons are the whole thing. Give him a biscuit from Biscuit.
      > 4 campfire ♥5 | 收到，已代发，他吃了两块。
      8 shanlan ♥4 | 慢走是好事，山也会等。
      24 mianmian ♥2 | 孩子看完说，第六棵树也可以明天再去。
    `,
  },
  {
    key: 'multi-cat-peace',
    by: 'pawprints',
    title: '两猫一狗怎么和平共处，我做了这些',
    body: `
      豆角来之前，家里只有一猫一狗，各睡各的。三方谈判历时五周。

      分：水碗三个，猫砂盆三个（猫数加一）
      高：给猫留狗上不去的路
      味：用同一条毛巾擦三个，味道先认识
      慢：门开一条缝，每天多一指
      夸：狗不追的时候就给零食，一开始给得我心疼

      现在能睡在同一块阳光里，隔着二十厘米，不多不少。
    `,
    topics: ['多宠家庭', '新手养猫', '猫狗相处'],
    place: places.wuhan,
    shots: ['pets/3', 'close-up 0.5,0.55', 'pets/2/4'],
    hoursAgo: 290,
    warmth: [58, 60],
    thread: `
      3 biscuit ♥5 | The towel trick worked here as well. The door one finger a day took us 19 days.
      7 yichu ♥2 | 二十厘米，很有分寸感。
      12 claynook ♥2 | 如果一直哈气怎么办？我想给泥巴找个伴。
      > 14 pawprints ♥4 | 退回上一步，关门，毛巾换一周再来。真不合的也有，别勉强它。
    `,
  },
  {
    key: 'cat-diet-truth',
    by: 'claynook',
    title: '泥巴减肥三个月，瘦了四两，我瘦了六斤',
    body: `
      医生说它再胖就要伤关节。我们俩一起减，它不情愿，我也不情愿。

      喂食从三顿改五顿，每顿少一点，它觉得赚了
      罐头留在周五，周五是它最爱工作的一天
      我也不吃夜宵了，因为一开冰箱它就来看，看得我心虚
      玩：一根羽毛绑在拉坯机上，转一圈，它能追十分钟

      上秤那天它一脸不服。我给它看了看我的秤。
    `,
    topics: ['猫减肥', '猫', '工作室'],
    place: places.jingdezhen,
    shots: ['pets/1/5', 'close-up 0.5,0.5'],
    hoursAgo: 80.5,
    warmth: [70, 41],
    thread: `
      2 pawprints ♥5 | 羽毛绑拉坯机，全场最佳创意。
      5 xiaoman ♥4 | 冰箱一开就来看，是共同的债主。
      9 hua ♥2 | 减肥的猫可以吃什么水果吗？
      > 10 claynook ♥3 | 别给，多数不适合。我用少量水煮鸡胸当奖励，按克称。
    `,
  },
  {
    key: 'adoption-day-yard',
    by: 'zhouzhou',
    title: '社区领养日，送走了十一只',
    body: `
      上午九点开始，下午三点结束，十一只，一只没剩，写三句话给以后办的人。

      笼子别摆成一排，摆成一圈，人会蹲下来
      每只旁边写一句性格，不写品种：怕打雷，爱坐洗衣机
      回访电话当天就打，问一句：它睡哪儿了？

      最后那只是老狗，一对快七十的夫妻领走的，他们说：我们也老，一起慢点。
    `,
    topics: ['领养', '社区', '流浪猫'],
    place: places.xian,
    shots: ['pets/0/4', 'close-up 0.5,0.5', 'pets/2/6'],
    hoursAgo: 330.5,
    warmth: [84, 35],
    thread: `
      2 pawprints ♥8 | “我们也老，一起慢点。”十一只都有家了，真好。
      5 biscuit ♥6 | Circle, not a row. That is the line I am taking to our shelter tomorrow.
      9 campfire ♥4 | 它睡哪儿了，这句问得最好。
      13 tidewater ♥3 | What happens to the ones who do not leave?
      > 15 zhouzhou ♥5 | 志愿者轮流带回家，每周六再来一次，直到有人蹲下来为止。
    `,
  },
  {
    key: 'dog-park-friends',
    by: 'citywalk',
    title: '小区遛狗群，教会我所有八卦',
    body: `
      我没有狗，但我每天傍晚在同一条路上走，认识了七只。

      土豆是最会社交的，见人先坐下。团子只跟团子玩。
      那只叫旺旺的其实叫王振国，是它爷爷起的，爷爷不许改。
      遛狗的人聊什么？聊路：哪段有碎玻璃，哪条晚上太黑，哪个公厕能带狗进。
      就这样，我的路线图是七只狗给的。
    `,
    topics: ['遛狗', '邻里', '城市漫步'],
    place: places.suzhouCreek,
    shots: ['pets/3/6', 'close-up 0.5,0.5'],
    hoursAgo: 575,
    warmth: [68, 31],
    thread: `
      3 pawprints ♥5 | 王振国，光听名字就很正直。
      7 harbor ♥4 | A map drawn by seven dogs. The best data source in the city.
      12 slowrun ♥2 | 我们小区也有一只旺旺，叫来福。
    `,
  },
]
