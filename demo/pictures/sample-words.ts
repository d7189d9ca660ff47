import type { PictureWords } from './spec.ts'

/** Words to try layouts with, in both scripts, short and long. */
export const sampleWords: readonly PictureWords[] = [
  {
    language: 'zh',
    title: '月薪五千也能住出小美好',
    subtitle: '一个人的三十平米',
    tag: '租房改造',
    lines: ['先换灯', '再换布', '留一面白墙', '养一盆活的'],
  },
  {
    language: 'en',
    title: 'Things I stopped buying in my thirties',
    subtitle: 'and do not miss',
    tag: 'slow living',
    lines: ['fast fashion', 'plastic boxes', 'trend mugs', 'cheap pans'],
  },
  {
    language: 'zh',
    title: '新手化妆别再踩的7个坑',
    subtitle: '第4个我踩了三年',
    tag: '美妆',
    lines: ['粉底选太白', '眉毛画太黑', '腮红打太低', '口红色号乱囤'],
  },
  {
    language: 'en',
    title: 'Lisbon in 48 hours',
    subtitle: 'where to eat, walk, rest',
    tag: 'travel',
    lines: ['Tram at dawn', 'Custard tarts', 'Tile museum', 'Sunset hill', 'A last swim'],
  },
  { language: 'zh', title: '成年人的快乐是什么', subtitle: '大概是下班路上的晚霞', tag: '碎碎念' },
  {
    language: 'zh',
    title: '宝宝辅食一周不重样',
    subtitle: '6月龄起',
    tag: '育儿',
    lines: ['南瓜小米糊', '西兰花土豆泥', '牛油果香蕉', '三文鱼粥'],
  },
  {
    language: 'en',
    title: 'My honest running shoe list',
    subtitle: '600 km later',
    tag: 'fitness',
    lines: ['daily trainer', 'tempo', 'trail', 'race day'],
  },
  {
    language: 'zh',
    title: '原来猫咪这样叫是在说爱你',
    subtitle: '养猫三年才懂',
    tag: '萌宠',
    lines: ['慢眨眼', '踩奶', '蹭腿', '露肚皮'],
  },
]
