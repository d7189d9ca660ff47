import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const beautyInChinese: NoteDraft[] = [
  {
    key: 'lip-swatch-deep',
    by: 'rougelab',
    title: '唇色深也能用的红，手臂试色',
    body: `
      很多红涂在我嘴上会变成猪肝色，原因是自己的底色先说了话。这次把抽屉里的红全拿出来，一字排开。

      从上到下由冷到暖。嘴唇颜色深的，选带一点点蓝的正红，别选橘红；想要日常，选最下面两支低饱和的。
      先用遮瑕薄薄按一层在唇上再涂，颜色和手臂上一样。

      全部自己买的，有两支已经停了，就当纪念。
    `,
    topics: ['口红试色', '黄皮', '唇色深'],
    place: places.wukang,
    shots: ['swatches/0/9', 'close-up 0.5,0.4', 'swatches/1'],
    hoursAgo: 6.4,
    evidence: 'bought-elsewhere',
    warmth: [60, 62],
    thread: `
      0.4 weiyun ♥5 | “底色先说了话”，原来如此！我涂橘色永远像没睡醒。
      0.9 hua ♥3 | 遮瑕按一层会不会干？
      > 1.2 rougelab ♥4 | 先润唇膏，纸巾抿掉，再按遮瑕，就不会起皮。
      3 noor ♥3 | These are the first arm swatches that look like my arm. Thank you.
      > 4 rougelab ♥2 | 光线是窗边阴天，没修颜色，和你看到的应该差不多。
    `,
  },
  {
    key: 'five-minute-face',
    by: 'rougelab',
    kind: 'steps',
    title: '通勤五分钟妆，我只用这几样',
    body: `
      早上七点五十起，八点十分出门，中间还要喂猫（朋友寄养的）。五分钟是真的五分钟，计过时。
      桌上摆的就是全部，顺序照着来就不会乱。
    `,
    steps: [
      {
        title: '底：只管中间',
        body: '手指点在鼻翼和眼下，往外拍开，脸的外圈不用管，反而干净。一分半。',
        shot: 'vanity/0',
      },
      {
        title: '眼：一个颜色打天下',
        body: '浅棕用手指抹到眼窝，睫毛夹三下。两分钟，大部分时间在夹睫毛。',
        shot: 'close-up 0.36,0.3',
      },
      {
        title: '颊和唇：同一支',
        body: '口红点在颧骨上拍开，剩下的抹嘴唇。颜色统一，出错都难。',
        shot: 'close-up 0.3,0.62',
      },
    ],
    topics: ['通勤妆', '五分钟化妆', '新手化妆'],
    place: places.wukang,
    shots: ['vanity/0', 'close-up 0.36,0.3'],
    hoursAgo: 38,
    evidence: 'bought-elsewhere',
    warmth: [57, 66],
    thread: `
      2 mianmian ♥5 | 脸的外圈不用管，终于有人告诉我可以不管。
      5 xiaoman ♥2 | 手指和海绵差别大吗？
      > 6 rougelab ♥4 | 手指有温度，干皮更服帖；油皮用海绵压一下。
      20 serumclub ♥2 | Lipstick as blush is all I do on eczema days. One product, one thing to react to.
    `,
  },
  {
    key: 'beginner-pits',
    by: 'weiyun',
    title: '新手化妆，我踩过的六个坑',
    body: `
      翻到三年前的自拍，决定写下来造福后人。

      粉底比脖子白两度，像戴了面具
      眉毛画成黑色，还很方
      腮红打太低，显得脸垮
      亮片当眼影大面积涂
      定妆喷雾离脸太近，像被雨淋
      口红涂满整个唇，连唇线外也不放过

      其实每个坑都笑着踩的，也挺好。
    `,
    topics: ['新手化妆', '避坑', '化妆'],
    shots: [
      { scene: 'highlighter', words: { title: '新手化妆，六个坑我都踩过', subtitle: '第二个踩了一年', tag: '美妆' } },
      'vanity/1',
    ],
    hoursAgo: 118,
    warmth: [53, 49],
    thread: `
      2 neonpuddle ♥4 | 又黑又方的眉毛，我们那届都有。
      6 hua ♥3 | 腮红到底打多高才对？
      > 7 weiyun ♥5 | 笑起来苹果肌最高点往耳朵方向斜上去，别超过鼻翼那条线往下。
    `,
  },
  {
    key: 'bare-skin-note',
    by: 'xiaoman',
    kind: 'text',
    title: '三十岁之后，我的皮肤只求安静',
    body: `
      以前洗手台上有十四瓶。去年烂脸三个月，医生只留了两样：一支温和的洗面奶，一支润的霜。

      三个月后脸安静了，我也安静了。
      不是说多的不好，是我的皮肤话少，不喜欢热闹。
      有同样问题的先去看医生，别信网友，包括我。
    `,
    topics: ['敏感肌', '精简护肤', '烂脸自救'],
    shots: [{ scene: 'gradient', words: { title: '我的皮肤只求安静', subtitle: '从十四瓶到两瓶' } }],
    hoursAgo: 72,
    warmth: [62, 44],
    thread: `
      1 serumclub ♥7 | "My skin does not like a crowd." I want to translate this one properly.
      3 rougelab ♥5 | 做美妆的人说一句：你说得对，先看医生。
      8 pawprints ♥2 | 请问多久开始好转的？我第三周有点着急。
      > 9 xiaoman ♥5 | 我是第六周才明显。前三周只是不再变坏，那也是好转。
    `,
  },
  {
    key: 'festival-makeup-table',
    by: 'hua',
    title: '花市开工妆，颜色都从花里偷',
    body: `
      凌晨四点开市，灯是黄的，化淡了看不见，化浓了太阳出来吓人。

      我的办法是看今天进什么花：花是什么颜色，脸上就放一点什么颜色，眼尾一点，脸颊一点。
      摊位旁边那面小镜子，姐姐们轮流用，口红也轮流夸。
    `,
    topics: ['日常妆', '花市', '配色灵感'],
    place: places.kunming,
    shots: ['vanity/2', 'close-up 0.72,0.64'],
    hoursAgo: 262,
    warmth: [50, 29],
    thread: `
      3 rougelab ♥3 | 从花里偷颜色，比任何色卡都准。
      11 claynook ♥2 | 釉色也是这么偷来的，握手。
    `,
  },
  {
    key: 'lip-rank-daily',
    by: 'rougelab',
    title: '吃饭不掉色测试，公开成绩单',
    body: `
      测试方法：中午同一家面馆，同一碗面，喝一杯水，纸巾不擦，饭后自然光拍照。测了五天，只写颜色和质地。

      1 哑光砖红：还剩八成
      2 染唇水梅子色：还剩七成，边缘最干净
      3 缎光玫瑰：剩一半
      4 唇釉豆沙：只剩杯子上的
      5 润唇膏带色：来过吗？

      面馆老板问我为什么天天拍嘴。
    `,
    topics: ['口红测评', '不掉色', '口红试色'],
    place: places.wukang,
    shots: [
      {
        scene: 'ranking',
        words: { title: '吃面不掉色排行', lines: ['哑光砖红', '染唇水梅子', '缎光玫瑰', '唇釉豆沙', '有色润唇膏'] },
      },
      'swatches/2',
    ],
    hoursAgo: 580,
    evidence: 'bought-elsewhere',
    warmth: [58, 53],
    thread: `
      4 weiyun ♥6 | “来过吗？”笑死，润唇膏确实像没来过。
      9 xiaoman ♥4 | 请问是哪种面，汤面和拌面不一样的。
      > 10 rougelab ♥7 | 红油汤面，最高难度。
    `,
  },
  {
    key: 'nurse-hand-care',
    by: 'mianmian',
    title: '洗奶瓶洗到手裂，好起来用了两周',
    body: `
      一天洗手三十几次，指缝裂得像旱地。皮肤科医生教的，不贵，就是得坚持。

      洗完三分钟内抹，手还是潮的时候
      白天轻薄的，晚上厚厚一层，戴棉手套一小时
      洗奶瓶戴手套，里面先套一层薄棉的
      裂口深了就去医院，别自己剪

      第十四天早上，他来抓我的手，没有被刮到。
    `,
    topics: ['护手', '妈妈日记', '皮肤护理'],
    place: places.nanjing,
    shots: [
      {
        scene: 'memo',
        words: { title: '手裂自救', lines: ['潮的时候抹', '晚上戴棉手套', '洗瓶套两层', '深了去医院'] },
      },
    ],
    hoursAgo: 45,
    warmth: [60, 59],
    thread: `
      2 tidewater ♥6 | From a nurse: three minutes, while damp. You have it exactly.
      5 claynook ♥4 | 玩泥的手也裂，里面套一层棉的，学到了。
      9 serumclub ♥3 | The last line. Oh.
    `,
  },
  {
    key: 'lip-with-mum',
    by: 'rougelab',
    title: '给我妈试了一排口红，她选了这支',
    body: `
      她六十二，几十年只用过一支，还是结婚那天借的。

      我按颜色排开，让她自己挑。她先把最亮的推开，说那是你们年轻人的；又把最暗的推开，说那是老太太的。
      最后选了一支豆沙，涂得很慢，抿了一下，问我：会不会太红？
      不会。她照了三次镜子，去买菜了。
    `,
    topics: ['妈妈的口红', '口红试色', '和爸妈'],
    place: places.wukang,
    shots: ['swatches/2/5', 'close-up 0.5,0.5'],
    hoursAgo: 120,
    evidence: 'gifted',
    warmth: [77, 29],
    thread: `
      2 xiaoman ♥6 | 照了三次镜子去买菜，看得眼睛热。
      5 noor ♥4 | My mother pushed the bright one away too. Next week I will bring it back.
      > 7 rougelab ♥4 | 带去，她会假装不要。
      11 weiyun ♥2 | 豆沙是哪一种，偏粉还是偏棕？
      > 12 rougelab ♥3 | 偏棕一点点，薄涂像本来的嘴。
    `,
  },
  {
    key: 'shaving-head-friend',
    by: 'slowrun',
    kind: 'text',
    title: '陪朋友化疗，我学会了画眉毛',
    body: `
      她掉了眉毛，说照镜子像一个没写完的字。我不会化妆，就去学。

      先量：鼻翼到眼角，眼尾延上去，各点一个点，三点连起来。
      笔用灰棕的，一根一根画，别画成一条。手抖就撑在她脸颊上。
      画歪过两次，她笑出眼泪，说你这是飞檐。

      上周她自己长出来一点点，浅浅的。她打电话给我，说：我写完了。
    `,
    topics: ['我的故事', '陪伴', '画眉毛'],
    shots: [{ scene: 'gradient', words: { title: '我学会了画眉毛', subtitle: '写给我的朋友' } }],
    hoursAgo: 380,
    warmth: [84, 33],
    thread: `
      1 rougelab ♥9 | 三点法是对的，灰棕也是对的。谢谢你去学。
      3 hua ♥6 | “我写完了”，我在地铁上哭了。
      6 tidewater ♥6 | I have drawn eyebrows on a ward at four in the morning. Brace the hand, yes. Give her our love.
      > 9 slowrun ♥5 | 念给她听了，她说谢谢远方的护士。
    `,
  },
]
