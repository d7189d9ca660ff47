import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const parentingInChinese: NoteDraft[] = [
  {
    key: 'toy-list-less',
    by: 'mianmian',
    title: '一岁半的玩具，留下来的只有这些',
    body: `
      家里玩具收了三箱，这是他自己挑回来的。小熊、积木、头顶那串会转的星星，没了。

      观察了两周：
      会动的玩三分钟，不会动的玩二十分钟
      带按钮的，他只按按钮
      积木不拿来搭，拿来装、倒、送人

      所以现在每次只放四样在地毯上，周日换一批。他比以前安静，我也是。
    `,
    topics: ['一岁半', '玩具断舍离', '育儿日常'],
    place: places.nanjing,
    shots: ['nursery/0', 'close-up 0.5,0.75', 'close-up 0.5,0.2'],
    hoursAgo: 3.1,
    warmth: [57, 52],
    thread: `
      0.3 littlefeet ♥5 | Ours also uses blocks as gifts. I have received the same block nine times today.
      0.8 zhouzhou ♥3 | 每次只放四样，我让我妹照着试试。
      1.5 pawprints ♥2 | 猫也是，玩具越多越玩纸箱。
      2 sugarhigh ♥2 | How do you choose which four?
      > 2.5 mianmian ♥4 | One soft, one that stacks, one that makes a sound, one he has forgotten. 忘掉的那样最受欢迎。
    `,
  },
  {
    key: 'sleep-alone-month',
    by: 'mianmian',
    title: '分房睡第30天，哭的是我',
    body: `
      照着书做了很多准备：熊放床头，灯留最小，同一首歌唱三遍。

      第一晚他哭了十一分钟。第二晚四分钟。第三晚他把熊举起来给我看，自己躺下了。
      我关上门，在走廊坐到十二点。

      分开睡不是学会独立，是他学会了我还在。我也要学会这个。
    `,
    topics: ['分房睡', '宝宝睡眠', '妈妈日记'],
    place: places.nanjing,
    shots: ['nursery/1', 'close-up 0.5,0.7'],
    hoursAgo: 55,
    warmth: [67, 35],
    thread: `
      1 xiaoman ♥6 | “学会了我还在”，看哭。
      3 littlefeet ♥5 | I sat in that corridor too. Different house, same floor.
      > 4 mianmian ♥4 | 不同的家，同一块地板。谢谢你。
      7 hua ♥2 | 请问唱的是哪首歌？
      > 8 mianmian ♥3 | 《小星星》，第三遍我会跑调，他只认跑调的那版。
    `,
  },
  {
    key: 'picture-book-shelf',
    by: 'pagefold',
    title: '馆员私心：一到三岁，我会借这六类',
    body: `
      在儿童阅览室值了五年班，家长最常问“该读什么”。不列书名，列种类，去你家附近的图书馆都能找到。

      1 一页只有一样东西的
      2 可以翻、可以摸的，坏了也不心疼
      3 句子会重复的，他会抢着说
      4 画着他每天看见的东西的
      5 不讲道理的
      6 你自己也想看的

      最后一条最要紧，他听得出来。
    `,
    topics: ['绘本', '亲子阅读', '图书馆'],
    place: places.suzhou,
    shots: [
      {
        scene: 'ranking',
        words: { title: '一到三岁借什么书', lines: ['一页一样东西', '能翻能摸', '句子会重复', '画着日常', '你也想看'] },
      },
      'book/0',
    ],
    hoursAgo: 99,
    warmth: [59, 74],
    thread: `
      2 mianmian ♥6 | “他听得出来”，是的，我敷衍的那本他从来不要第二遍。
      5 zhouzhou ♥4 | 第五条“不讲道理的”，馆员说的，我放心了。
      9 margins ♥3 | Number six is true at fifteen as well.
    `,
  },
  {
    key: 'mums-support-night',
    by: 'mianmian',
    kind: 'text',
    title: '凌晨三点还醒着的妈妈，来报个到',
    body: `
      夜奶、肠绞痛、出牙、或者只是睡不着。这里不用说“坚强”，说一句现在几点就可以。

      我定了每天三点起来看一眼，反正也醒着。
      不推荐产品，不推荐方法，只陪着。
      如果已经连着两周不想说话、不想吃、觉得没有我也行，请一定告诉身边一个人，也告诉医生。那不是你不够好，是病了，能治。
    `,
    topics: ['互助', '产后情绪', '妈妈日记'],
    shots: [{ scene: 'gradient', words: { title: '凌晨三点还醒着的妈妈', subtitle: '来报个到' } }],
    hoursAgo: 25,
    warmth: [72, 33],
    thread: `
      0.5 littlefeet ♥7 | 3.12 here. Dads may report too, I hope.
      > 0.7 mianmian ♥8 | 当然。报到成功。
      2 weiyun ♥5 | 替我姐报个到，她三点四十，刚喂完。
      > 3 mianmian ♥5 | 抱抱你姐。明天让她多睡一个小时，你去抱。
      6 tidewater ♥6 | Nurse on nights, awake at three for thirty years. Say it to your midwife in plain words, we have heard everything.
      9 zhouzhou ♥6 | 谢谢你写最后一段。需要找当地的热线或医生，可以私信我一起查。
    `,
  },
  {
    key: 'beach-with-toddler',
    by: 'xiaoman',
    title: '带小侄女去沙滩，这八样够了',
    body: `
      姐姐出差，我一个人带两岁的去海边，出门前紧张得列了清单，回来划掉一半。

      留下的：遮阳伞、两条旧毛巾、一桶一铲、切好的水果、爽身粉（拍一拍沙就掉）、换洗一套、密封袋装湿衣服、创可贴
      划掉的：一整包玩具。她玩了四十分钟的是那个桶

      时间选下午四点以后，伞插好再让她下来，先约定一条线，不许过。
    `,
    topics: ['带娃出游', '沙滩清单', '亲子'],
    place: places.qingdao,
    shots: ['beach-top/0', 'close-up 0.5,0.65'],
    hoursAgo: 320,
    warmth: [46, 56],
    thread: `
      4 mianmian ♥5 | 爽身粉去沙，立刻放进包里。
      6 tidewater ♥4 | A line in the sand is the best lifeguard there is after the lifeguard.
    `,
  },
  {
    key: 'first-word-moon',
    by: 'mianmian',
    title: '他说的第一个词不是妈妈，是“没”',
    body: `
      等了很久的第一个词，给了空碗。

      碗空了，他翻过来给我看：没。灯灭了：没。爸爸出门：没。
      我们当笑话讲了一周。昨天晚上停电，黑漆漆的，他在我怀里找了一会儿，摸到我的脸，很确定地说：有。
    `,
    topics: ['宝宝说话', '妈妈日记', '成长记录'],
    place: places.nanjing,
    shots: ['nursery/2', 'close-up 0.5,0.65'],
    hoursAgo: 11.3,
    warmth: [88, 34],
    thread: `
      0.5 hua ♥6 | 有。我不行了。
      1 littlefeet ♥6 | There. I read it aloud to my wife and we both sat down.
      2 xiaoman ♥4 | 第一个词给了空碗，第二个词给了你。
      5 pagefold ♥5 | 没和有，他把世界说完了。
    `,
  },
  {
    key: 'grandpa-cake-day',
    by: 'cableless',
    title: '外甥女问爷爷几岁，爷爷说忘了',
    body: `
      爷爷记性不好了，生日那天我们买了蛋糕，蜡烛插到第七根就没地方了。

      外甥女问他几岁，他说忘了。她想了想，说那我替你记，八十四。
      吹蜡烛的时候他看她的眼神，像在看一本他刚想起来的书。
      回家路上她问我，忘了是不是丢了。我说不是，是放在你这里了。
    `,
    topics: ['和爷爷', '隔代', '我的故事'],
    place: places.shenzhen,
    shots: ['cake/2/4', 'close-up 0.5,0.45'],
    hoursAgo: 195.5,
    warmth: [85, 26],
    thread: `
      2 zhouzhou ♥7 | “是放在你这里了”，今天值班第一条就看见这个。
      6 mianmian ♥4 | 蜡烛插到第七根没地方了，老人家一定笑了。
      15 margins ♥3 | A book he had just remembered. Thank you.
    `,
  },
  {
    key: 'library-kids-corner',
    by: 'pagefold',
    title: '儿童阅览室周六十点，会发生什么',
    body: `
      十点整，门一开，第一个冲进来的永远是穿雨靴的男孩，不下雨也穿。

      十点零五，有人哭，因为书被借走了。十点十五，哭的人和拿书的人一起趴着看。
      十点四十，一个爸爸睡着了，五个小孩给他盖了七本书。
      十一点，我去叫醒他，他说：讲到哪儿了？
    `,
    topics: ['图书馆', '亲子阅读', '周末去哪'],
    place: places.suzhou,
    shots: [
      {
        scene: 'polaroids',
        arrangement: 0,
        inside: ['book', 'nursery', 'coffee', 'cafe'],
        words: { title: '周六十点', lines: ['开门', '一起看', '爸爸睡了', '散场'] },
      },
    ],
    hoursAgo: 445.5,
    warmth: [72, 30],
    thread: `
      4 littlefeet ♥7 | I have been that father. They used dictionaries.
      8 hua ♥4 | 雨靴男孩，我要给他送一把伞。
    `,
  },
]
