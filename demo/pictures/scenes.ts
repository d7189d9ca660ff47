/** Every picture the demo world can show: what it is, where it belongs, and how it is told to someone who cannot see it. */
export type Channel =
  | 'fashion'
  | 'beauty'
  | 'food'
  | 'travel'
  | 'home'
  | 'fitness'
  | 'parenting'
  | 'tech'
  | 'pets'
  | 'books'
  | 'crafts'
  | 'city'

export type Family = 'land' | 'table' | 'life' | 'text' | 'mix' | 'clay'

export interface SceneEntry {
  family: Family
  /** Channels a note with this picture may stand in; words and mixed layouts fit all of them. */
  channels: readonly Channel[] | 'all'
  /** Number of compositions: `arrangement` is taken modulo this. */
  arrangements: number
  en: string
  zh: string
}

const scene = (
  family: Family,
  channels: readonly Channel[] | 'all',
  arrangements: number,
  en: string,
  zh: string,
): SceneEntry => ({ family, channels, arrangements, en, zh })

export const scenes = {
  mountains: scene('land', ['travel'], 3, 'layered mountains under a wide sky', '层层远山与天空'),
  sea: scene('land', ['travel'], 3, 'the sea with the sun low over the water', '落日下的海面'),
  'beach-top': scene(
    'land',
    ['travel', 'parenting'],
    3,
    'a beach seen from above, waves running up the sand',
    '俯瞰海滩与浪花',
  ),
  city: scene('land', ['city', 'travel'], 3, 'a city skyline by the river', '江边的城市天际线'),
  'rain-street': scene(
    'land',
    ['city', 'travel'],
    3,
    'a street in the rain, neon signs on wet ground',
    '雨夜街头与霓虹倒影',
  ),
  'old-town': scene('land', ['travel', 'city'], 3, 'an old town lane with tiled roofs', '老城的屋檐小巷'),
  forest: scene('land', ['travel', 'fitness'], 3, 'a forest path with light between the trees', '林间小路与光影'),
  field: scene('land', ['travel', 'pets', 'crafts'], 3, 'a flower field reaching to the hills', '一直开到山脚的花田'),
  dunes: scene('land', ['travel'], 3, 'desert dunes with long shadows', '沙丘与长长的影子'),
  cabin: scene('land', ['travel', 'home'], 3, 'a lit cabin in the snow at night', '雪夜里亮灯的小木屋'),
  ink: scene('land', ['travel', 'books'], 3, 'an ink-wash landscape with a boat', '水墨山水与小舟'),
  cafe: scene('land', ['city', 'food', 'travel'], 3, 'the front of a small café with an awning', '街角小咖啡馆的门面'),
  'plane-window': scene('land', ['travel'], 3, 'clouds and a wing through a plane window', '飞机舷窗外的云与机翼'),

  noodles: scene('table', ['food'], 6, 'a bowl of noodles with toppings, seen from above', '俯拍一碗浇头满满的面'),
  hotpot: scene('table', ['food'], 3, 'a hotpot with plates of things to dip around it', '火锅和一圈涮菜'),
  brunch: scene('table', ['food', 'home'], 3, 'a brunch table with plates and coffee', '早午餐的桌面'),
  coffee: scene('table', ['food', 'city', 'books'], 6, 'a cup of coffee on a table', '桌上的一杯咖啡'),
  cake: scene('table', ['food', 'parenting'], 3, 'a decorated cake on a table', '桌上的裱花蛋糕'),
  fruit: scene('table', ['food', 'fitness'], 3, 'fruit laid out in rows', '整齐摆开的水果'),
  'flat-lay': scene('table', ['fashion'], 3, 'an outfit laid out flat with its accessories', '平铺的一身搭配和配饰'),
  rack: scene('table', ['fashion', 'home'], 3, 'clothes hanging on a rack', '衣架上的一排衣服'),
  swatches: scene('table', ['beauty'], 3, 'swatches of colour in a row', '一排口红试色'),
  vanity: scene('table', ['beauty'], 3, 'make-up on a dressing table', '梳妆台上的彩妆'),
  desk: scene(
    'table',
    ['tech', 'home', 'books'],
    3,
    'a desk with screen, keyboard and coffee',
    '显示器、键盘和咖啡的桌面',
  ),
  knitting: scene('table', ['crafts'], 3, 'knitting in progress with balls of wool', '织到一半的毛线活和毛线球'),
  book: scene('table', ['books', 'home'], 3, 'an open book on a table', '桌上摊开的书'),

  outfit: scene('life', ['fashion'], 5, 'a person showing what they wear', '今日穿搭的全身照'),
  room: scene('life', ['home'], 3, 'a living room with a window', '有窗的客厅一角'),
  pets: scene('life', ['pets'], 4, 'a pet looking at the camera', '看镜头的毛孩子'),
  yoga: scene('life', ['fitness'], 4, 'a person holding a yoga pose on a mat', '垫子上的瑜伽体式'),
  street: scene('life', ['city', 'travel', 'fashion'], 3, 'friends seen from behind', '朋友们的背影'),
  nursery: scene('life', ['parenting'], 3, "a child's room with toys", '摆着玩具的儿童房'),

  highlighter: scene('text', 'all', 3, 'words on paper with highlighter marks', '荧光笔划线的文字'),
  'big-type': scene('text', 'all', 2, 'large type on plain colour', '纯色底的大字'),
  gradient: scene('text', 'all', 2, 'words over soft colour', '柔和渐变上的文字'),
  memo: scene('text', 'all', 2, 'a memo with a list to tick off', '备忘录清单'),
  chat: scene('text', 'all', 2, 'words as chat bubbles', '聊天气泡'),
  torn: scene('text', 'all', 2, 'words on torn paper', '撕纸上的文字'),
  'brush-words': scene('text', 'all', 2, 'brush-written words on rice paper', '宣纸上的毛笔字'),
  ticket: scene('text', 'all', 2, 'words printed as a ticket', '票根样式的文字'),
  ranking: scene('text', 'all', 2, 'a numbered list', '编号清单'),

  titled: scene('mix', 'all', 3, 'a picture with a title on it', '带标题的图'),
  four: scene('mix', 'all', 2, 'four pictures around a label', '四宫格拼图'),
  'before-after': scene(
    'mix',
    ['home', 'fashion', 'beauty', 'fitness'],
    2,
    'before and after, side by side',
    '前后对比图',
  ),
  polaroids: scene('mix', 'all', 2, 'instant photos taped to paper', '贴在纸上的拍立得'),
  numbered: scene('mix', 'all', 2, 'a picture with numbered points', '带编号要点的图'),
  magazine: scene('mix', 'all', 2, 'a magazine cover', '杂志封面'),
  'film-strip': scene('mix', ['travel', 'city', 'home', 'food'], 2, 'frames on a strip of film', '一条胶片'),

  'clay-beauty': scene('clay', ['beauty'], 3, 'lipstick, compact and brush as clay models', '黏土质感的口红与粉饼'),
  'clay-podium': scene('clay', ['beauty'], 3, 'bottles on round podiums', '圆台上的瓶罐'),
  'clay-skincare': scene('clay', ['beauty'], 3, 'skincare bottles and jars', '护肤瓶罐'),
  'clay-coffee': scene('clay', ['food'], 3, 'a mug of coffee with something sweet', '一杯咖啡配甜点'),
  'clay-dessert': scene('clay', ['food'], 3, 'a slice of cake on a plate', '盘中的一块蛋糕'),
  'clay-fruit': scene('clay', ['food', 'fitness'], 3, 'pears, oranges and cherries', '梨、橙子和樱桃'),
  'clay-home': scene('clay', ['home'], 3, 'a sofa or armchair with a side table', '沙发和边几'),
  'clay-lamp': scene('clay', ['home', 'books'], 3, 'a lit lamp beside books', '书旁亮着的台灯'),
  'clay-bag': scene('clay', ['fashion'], 3, 'a handbag and small things', '手袋和小物'),
  'clay-shoes': scene('clay', ['fashion', 'fitness'], 3, 'a pair of sneakers', '一双运动鞋'),
  'clay-tech': scene('clay', ['tech'], 3, 'a camera on a desk', '桌上的相机'),
  'clay-audio': scene('clay', ['tech'], 3, 'headphones on a stand', '台上的头戴耳机'),
  'clay-toys': scene('clay', ['parenting'], 3, 'blocks, rings and a bear', '积木、叠叠圈和小熊'),
  'clay-pet': scene('clay', ['pets'], 3, 'a small cat and dog', '小猫小狗'),
  'clay-fitness': scene('clay', ['fitness'], 3, 'kettlebell, dumbbell and mat', '壶铃、哑铃和瑜伽垫'),
  'clay-books': scene('clay', ['books'], 3, 'a stack of books', '一摞书'),
  'clay-diorama': scene('clay', ['travel', 'crafts'], 3, 'a tiny house on an island', '小岛上的小房子'),
  'clay-camp': scene('clay', ['travel'], 3, 'a tent among small pines', '松林里的帐篷'),
  'clay-winter': scene('clay', ['travel'], 3, 'a tiny house in the snow', '雪中的小房子'),
  'clay-island': scene('clay', ['travel'], 3, 'a pagoda on an island with a boat', '有塔和小船的海岛'),
  'clay-plants': scene('clay', ['home', 'crafts'], 3, 'potted plants and a watering can', '盆栽和浇水壶'),
  'clay-tea': scene('clay', ['food', 'crafts'], 3, 'a teapot and cups', '茶壶和茶杯'),
  'clay-boba': scene('clay', ['food'], 3, 'two cups of bubble tea', '两杯珍珠奶茶'),
  'clay-dim-sum': scene('clay', ['food'], 3, 'dumplings in a steamer', '蒸笼里的饺子'),
  'clay-gift': scene('clay', ['parenting', 'crafts'], 3, 'wrapped presents', '包好的礼物'),
  'clay-nails': scene('clay', ['beauty'], 3, 'a row of nail polish', '一排指甲油'),
  'clay-palette': scene('clay', ['beauty'], 3, 'an eyeshadow palette', '一盘眼影'),
  'clay-macaron': scene('clay', ['food'], 3, 'macarons on a plate', '盘中的马卡龙'),
  'clay-ice-cream': scene('clay', ['food'], 3, 'ice cream and a doughnut', '冰淇淋和甜甜圈'),
  'clay-room': scene('clay', ['home', 'tech'], 3, 'a small room seen from above its corner', '角落俯瞰的小房间'),
  'clay-cafe': scene('clay', ['city', 'food'], 3, 'a small café seen from above its corner', '角落俯瞰的小咖啡馆'),
} as const satisfies Record<string, SceneEntry>

export type SceneName = keyof typeof scenes
export const sceneNames = Object.keys(scenes) as SceneName[]
export const sceneOf = (name: SceneName): SceneEntry => scenes[name]
