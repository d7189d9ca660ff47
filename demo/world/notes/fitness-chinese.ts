import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const fitnessInChinese: NoteDraft[] = [
  {
    key: 'slow-run-8-weeks',
    by: 'slowrun',
    title: '零基础跑到五公里，我用了八周',
    body: `
      三年前我爬三楼要歇一次。现在五公里不停，配速七分半，慢，但一直在跑。

      1-2周：走5分钟跑1分钟，六组
      3-4周：走3跑3，五组
      5-6周：走2跑6，四组
      7周：跑20分钟，走3分钟，再跑10分钟
      8周：三十八分钟，五公里

      全程能说完整的句子，说不出来就是太快。膝盖疼就停两天，计划往后挪，又没人罚你。
    `,
    topics: ['新手跑步', '五公里', '慢跑'],
    place: places.xiamen,
    shots: [
      {
        scene: 'numbered',
        inside: ['forest'],
        words: { title: '八周，五公里', lines: ['走5跑1', '走3跑3', '走2跑6', '连续五公里'] },
      },
      'forest/1',
    ],
    hoursAgo: 9.8,
    warmth: [65, 69],
    thread: `
      0.5 campfire ♥4 | 能说完整句子这条，爬山也适用。
      1.2 mianmian ♥3 | 产后一年半了能这样开始吗？
      > 1.6 slowrun ♥4 | 先去做一次盆底评估，没问题再从走路开始，我姐就是这样。
      > 2 fitnorth ♥5 | Yes, get the pelvic floor check first. It is quick, and it changes the whole plan.
      5 hua ♥2 | “又没人罚你”，这句话我要贴在门上。
    `,
  },
  {
    key: 'seaside-yoga',
    by: 'slowrun',
    kind: 'video',
    title: '跑完步拉伸十分钟，跟着浪的节奏',
    body: `
      以前跑完就坐下喝水，第二天下楼像企鹅。现在固定拉伸十分钟，就在垫子上，对着海。

      每个动作停五次呼吸，呼气的时候再往下一点点，疼就回来。
      顺序：小腿、大腿后侧、髋、背，最后什么都不做，躺一分钟。那一分钟最舒服。
    `,
    topics: ['跑后拉伸', '瑜伽入门', '海边'],
    place: places.xiamen,
    shots: ['yoga/0/4'],
    hoursAgo: 37,
    warmth: [48, 46],
    thread: `
      2 fitnorth ♥4 | Five breaths instead of thirty seconds. Much kinder, I am stealing it.
      4 weiyun ♥2 | 企鹅下楼，画面感太强了。
    `,
  },
  {
    key: 'office-neck',
    by: 'cableless',
    title: '坐了十年办公室，脖子教我的事',
    body: `
      去年拍片，医生说颈椎“比你年纪大八岁”。从那天起每坐五十分钟起来一次，写在这里当监督。

      屏幕顶端和眉毛一样高
      胳膊肘有地方放
      接水用小杯子，逼自己多走
      转头不画圈，只做左右和点头，慢

      八个月后头不晕了。没有神奇动作，就是不再一动不动。
    `,
    topics: ['久坐', '肩颈', '办公室健康'],
    place: places.shenzhen,
    shots: [{ scene: 'highlighter', words: { title: '颈椎比我大八岁', subtitle: '坐了十年之后', tag: '健康' } }],
    hoursAgo: 83,
    warmth: [58, 63],
    thread: `
      3 quietdesk ♥4 | The small cup is brilliant. I have bought a smaller cup.
      6 weiyun ♥3 | 为什么转头不能画圈？我天天画。
      > 8 cableless ♥5 | 医生说往后仰着转容易挤到，分开做左右和低头就行。有症状还是去医院看。
    `,
  },
  {
    key: 'body-talk-circle',
    by: 'hua',
    kind: 'text',
    title: '互助帖：不喜欢照镜子的人来坐坐',
    body: `
      我先说：我有四年不拍全身照。不是因为胖瘦，是有人说过一句话，我就信了。

      这个帖子只有三条规矩：
      不给减肥建议
      不比较
      可以只说“我在”

      我每天晚上来回复。
    `,
    topics: ['身材焦虑', '互助', '我的故事'],
    shots: [
      {
        scene: 'chat',
        words: { title: '不喜欢照镜子的人，来坐坐', subtitle: '可以只说“我在”', lines: ['不给减肥建议', '不比较'] },
      },
    ],
    hoursAgo: 132,
    warmth: [74, 31],
    thread: `
      1 weiyun ♥9 | 我在。小学体检念体重，全班都听见了，记到今天。
      > 2 hua ♥7 | 那个老师不该念。你那时候是个小孩，你没有错。
      3 mianmian ♥8 | 我在。剖腹产的疤，两年了还是不敢看。
      > 3.6 hua ♥6 | 先不看也没关系。它是路，不是伤。
      > 8 littlefeet ♥4 | My wife says: she waves at hers in the shower. It took her a year.
      6 serumclub ♥6 | I am here. Eczema on the face at fourteen. I still turn the lights down first.
      12 slowrun ♥5 | 我在。跑步不拍照，从来不是因为慢。
      20 zhouzhou ♥6 | 值班的时候路过，我也在。需要找人说话的，可以私信我，我把能打的电话发给你。
    `,
  },
  {
    key: 'mountain-prep-strength',
    by: 'campfire',
    title: '爬山前两个月，我在家练这四样',
    body: `
      四十五岁开始爬，第一次下山腿抖了三天。后来问了康复科的朋友，每周三次，每次二十分钟，在客厅就能练。

      1 台阶上下，扶墙，慢下比慢上重要
      2 靠墙蹲，从二十秒开始
      3 单脚站着刷牙，左右各一分钟
      4 背着装了水的包走路，每周加一瓶

      两个月后同一座山，下来还能做饭。
    `,
    topics: ['徒步训练', '居家锻炼', '膝盖保护'],
    place: places.beijing,
    shots: [
      { scene: 'ranking', words: { title: '爬山前，在家练', lines: ['慢下台阶', '靠墙蹲', '单脚刷牙', '背水走路'] } },
      'mountains/1',
    ],
    hoursAgo: 300.5,
    warmth: [53, 62],
    thread: `
      3 fitnorth ♥6 | "Slow down the steps" matters more than anything else on this list. Well done, friend at the clinic.
      7 shanlan ♥3 | 单脚刷牙太可爱了，今晚试。
      15 slowrun ♥2 | 背水加瓶这个渐进，比我的计划科学。
    `,
  },
  {
    key: 'stairs-instead',
    by: 'weiyun',
    title: '不去健身房，爬了一百天楼梯',
    body: `
      公司在十九楼。一开始爬三层就坐电梯，觉得丢人，后来发现根本没人看。

      第1-20天：3层
      第21-50天：7层，中间歇一次
      第51-80天：12层
      第81-100天：19层，六分半

      体重没变，裤子松了，爬完能正常跟同事打招呼。下楼坐电梯，膝盖说谢谢。
    `,
    topics: ['爬楼梯', '上班族运动', '一百天'],
    place: places.guangzhou,
    shots: [{ scene: 'big-type', words: { title: '十九楼，六分半', subtitle: '第一百天' } }],
    hoursAgo: 70.5,
    warmth: [64, 38],
    thread: `
      2 slowrun ♥5 | 下楼坐电梯太聪明了，很多人伤在下楼。
      5 fitnorth ♥4 | Up on foot, down by lift: I could not have prescribed it better.
      9 cableless ♥3 | 我在十二楼，从明天三层开始。
    `,
  },
  {
    key: 'grandma-stretch',
    by: 'xiaoman',
    kind: 'video',
    title: '陪外婆做的八个动作，坐着就行',
    body: `
      外婆八十二，摔过一次以后不敢动。医生说要动，坐着也能动。

      我们每天晚饭后一起做：踮脚、抬膝、转脚踝、举手、握拳、转头、深呼吸、拍掌，各十下。
      她数数，我跟做，她数到七会笑，因为那个动作像赶蚊子。
      三周以后她自己站起来去拿遥控器了。
    `,
    topics: ['老人运动', '和外婆', '居家锻炼'],
    place: places.chengdu,
    shots: ['yoga/2'],
    hoursAgo: 310.5,
    warmth: [80, 55],
    thread: `
      2 fitnorth ♥7 | Sitting counts. Clapping counts. She is doing everything right.
      5 zhouzhou ♥6 | 可以转给我们社区的老人活动室吗？
      > 6 xiaoman ♥5 | 当然！外婆说收学费，一人一个橘子。
      10 mianmian ♥3 | 赶蚊子那个，宝宝也会。
    `,
  },
]
