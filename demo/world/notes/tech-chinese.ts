import type { NoteDraft } from '../draft.ts'
import { places } from '../places.ts'

export const techInChinese: NoteDraft[] = [
  {
    key: 'desk-after-three-years',
    by: 'cableless',
    title: '桌面稳定三年没动，理由都在这',
    body: `
      换过四次屏幕支架、两把键盘之后，桌子终于不再长东西了。

      只留每天用的：屏幕、键盘、鼠标、一杯咖啡、一本纸的本子、一棵不会死的
      线全部走桌子背面，一根魔术贴管一类：电源、信号、临时
      充电头固定在桌底，伸手就到，看不见

      想加东西的时候先放抽屉，三十天没想起来就不加。
    `,
    topics: ['桌面改造', '理线', '办公桌'],
    place: places.shenzhen,
    shots: ['desk/0', 'close-up 0.5,0.65', 'close-up 0.2,0.9'],
    hoursAgo: 8.6,
    warmth: [59, 61],
    thread: `
      0.7 quietdesk ♥4 | The 30 day drawer is the best rule I have seen all year.
      1 yichu ♥3 | 桌面什么木头？看纹理像白橡。
      > 1.4 cableless ♥2 | 就是二手白橡餐桌，自己磨的，磨得不平，凑近别看。
      3 slowrun ♥2 | 不会死的那棵是什么？求问。
      > 3.5 cableless ♥4 | 仿真的，哈哈，真的。
    `,
  },
  {
    key: 'keyboard-quiet',
    by: 'cableless',
    kind: 'steps',
    title: '键盘吵到家人？三步先试试',
    body: `
      别急着换键盘，先处理桌子。我量过手机分贝，三步下来从六十二降到五十一。
    `,
    steps: [
      { title: '先垫', body: '键盘底下铺一块折两折的毛巾，比桌垫管用。声音一半是桌子在响。', shot: 'desk/1' },
      { title: '再润大键', body: '空格和回车拆下来，杆子上点一点点硅脂，别多，多了粘。', shot: 'close-up 0.44,0.62' },
      { title: '最后换轴', body: '前两步做完还嫌吵，再考虑换静音轴。我没走到这一步。', shot: 'close-up 0.5,0.25' },
    ],
    topics: ['键盘', '静音', '桌面改造'],
    place: places.shenzhen,
    shots: ['desk/1', 'close-up 0.44,0.62'],
    hoursAgo: 63,
    warmth: [47, 57],
    thread: `
      2 quietdesk ♥5 | Measured in decibels! Mine went from complaint to no complaint.
      5 neonpuddle ♥3 | 夜里码字的人谢谢你。
      9 weiyun ♥1 | 硅脂哪种？怕弄坏。
      > 10 cableless ♥3 | 五金店最普通的润滑硅脂，牙签尖那么一点，宁可少。
    `,
  },
  {
    key: 'phone-grayscale',
    by: 'neonpuddle',
    kind: 'text',
    title: '手机调成黑白的第四十天',
    body: `
      起因是夜班眼睛疼。设置里关掉颜色，屏幕像一份旧报纸。

      好处：红点不红了，就不急了。
      坏处：看照片要开一下颜色，买衣服买错过一次，是橘的。
      没想到：走路会抬头了。街上的颜色突然很多。

      不是戒手机，是把热闹还给外面。
    `,
    topics: ['数字极简', '手机设置', '夜班日记'],
    place: places.chongqing,
    shots: [{ scene: 'big-type', words: { title: '把热闹还给外面', subtitle: '手机黑白四十天' } }],
    hoursAgo: 170,
    warmth: [60, 43],
    thread: `
      2 citywalk ♥5 | 街上的颜色突然很多，这就是我走路的理由。
      6 quietdesk ♥3 | Day nine here. The red dots are grey dots and I feel nothing at last.
      10 cableless ♥3 | 可以设置电源键连按三下切换，看照片方便。
      > 12 neonpuddle ♥2 | 试了，真香，谢谢理线的人。
    `,
  },
  {
    key: 'backup-three-two-one',
    by: 'cableless',
    title: '照片怎么存不会丢，一家五口的办法',
    body: `
      去年爸的手机掉江里，三年的照片没了，我才认真做这件事。

      三份：手机里一份，家里硬盘一份，外面一份
      两种：硬盘一种，网上一种
      一份不在家：放我姐那

      每月一号，家庭群里喊一声“存照片啦”，我妈负责喊，从没漏过。工具不重要，喊很重要。
    `,
    topics: ['照片备份', '家庭数字生活', '小知识'],
    place: places.shenzhen,
    shots: [
      { scene: 'ranking', words: { title: '照片不会丢', lines: ['三份', '两种地方', '一份不在家', '每月喊一声'] } },
      'desk/2',
    ],
    hoursAgo: 350,
    warmth: [50, 68],
    thread: `
      5 campfire ♥5 | 我妈也可以负责喊，她最合适。
      9 harbor ♥4 | I do this for a living and "shouting matters more than tools" is correct.
      22 zhouzhou ♥2 | 已经转到我家群里，爸回复：收到。
    `,
  },
  {
    key: 'phone-for-mum',
    by: 'xiaoman',
    kind: 'steps',
    title: '给爸妈设置手机，三步不用再远程',
    body: `
      过年回家一次设好，比平时打一百个电话有用。全程让他们自己按，我只说话。
    `,
    steps: [
      {
        title: '字调大，桌面留六个',
        body: '字体最大，图标只留电话、聊天、相机、天气、买菜、我的照片。其余全部收进最后一页。',
        shot: { scene: 'memo', words: { title: '桌面只留六个', lines: ['电话', '聊天', '相机', '天气', '买菜'] } },
      },
      {
        title: '支付设限额',
        body: '小额免密关掉，每日上限设成他们常用的数。被骗最多的就是这里，设好心里踏实。',
        shot: { scene: 'highlighter', words: { title: '先设限额', subtitle: '再谈好用' } },
      },
      {
        title: '教一句话',
        body: '谁打电话说我出事了，先挂，再打给我。让他们当着我的面说三遍。',
        shot: { scene: 'big-type', words: { title: '先挂，再打给我', subtitle: '说三遍' } },
      },
    ],
    topics: ['给爸妈的手机', '防诈骗', '过年回家'],
    place: places.chengdu,
    shots: [
      { scene: 'memo', words: { title: '给爸妈设手机', lines: ['字最大', '图标六个', '支付设限额', '先挂再打给我'] } },
    ],
    hoursAgo: 87.5,
    warmth: [70, 78],
    thread: `
      2 zhouzhou ♥8 | 反诈第一条就是“先挂，再打”。让他们说三遍这个办法太好了，今天就用。
      6 cableless ♥4 | 照片收一个文件夹叫“照片”，别叫相册，他们不认相册。
      10 hua ♥3 | 我妈的图标现在四个，她说清爽多了。
    `,
  },
  {
    key: 'old-laptop-second-life',
    by: 'cableless',
    title: '九年的旧电脑，救回来的三个办法',
    body: `
      不是情怀，是拆开看里面全是灰。

      清灰换硅脂，40块，声音小了一半
      内存加一条，130块，开十个网页不卡
      换固态，210块，开机从两分钟到十二秒

      拆之前先拍照，螺丝按位置摆在纸上画圈。第三根螺丝我还是找了半小时，在拖鞋里。
    `,
    topics: ['旧电脑', '修东西', '数码'],
    place: places.shenzhen,
    shots: ['desk/2', 'close-up 0.5,0.28'],
    hoursAgo: 580.5,
    warmth: [53, 57],
    thread: `
      4 quietdesk ♥5 | In the slipper. Of course it was in the slipper.
      9 slowrun ♥2 | 小白能自己换固态吗？
      > 11 cableless ♥3 | 能，先备份。型号对上接口就行，不确定拍主板发我看。
    `,
  },
]
