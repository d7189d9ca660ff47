import { typingKeys } from '@cinnabar/kernel/typing-keys'

export type City = { name: string; other: string; country: string; lat: number; lng: number }

/** The name as locals write it | another name | country | latitude | longitude. */
const table = `
上海|Shanghai|CN|31.2304|121.4737
北京|Beijing|CN|39.9042|116.4074
广州|Guangzhou|CN|23.1291|113.2644
深圳|Shenzhen|CN|22.5431|114.0579
成都|Chengdu|CN|30.5728|104.0668
重庆|Chongqing|CN|29.563|106.5516
杭州|Hangzhou|CN|30.2741|120.1551
南京|Nanjing|CN|32.0603|118.7969
苏州|Suzhou|CN|31.2989|120.5853
武汉|Wuhan|CN|30.5928|114.3055
西安|Xi’an|CN|34.3416|108.9398
长沙|Changsha|CN|28.2282|112.9388
青岛|Qingdao|CN|36.0671|120.3826
厦门|Xiamen|CN|24.4798|118.0894
天津|Tianjin|CN|39.3434|117.3616
昆明|Kunming|CN|25.0389|102.7183
大理|Dali|CN|25.6065|100.2676
丽江|Lijiang|CN|26.8721|100.2299
三亚|Sanya|CN|18.2528|109.5119
哈尔滨|Harbin|CN|45.8038|126.535
沈阳|Shenyang|CN|41.8057|123.4315
大连|Dalian|CN|38.914|121.6147
济南|Jinan|CN|36.6512|117.1201
郑州|Zhengzhou|CN|34.7466|113.6254
合肥|Hefei|CN|31.8206|117.2272
福州|Fuzhou|CN|26.0745|119.2965
泉州|Quanzhou|CN|24.8741|118.6757
宁波|Ningbo|CN|29.8683|121.544
南昌|Nanchang|CN|28.682|115.8579
贵阳|Guiyang|CN|26.647|106.6302
南宁|Nanning|CN|22.817|108.3669
桂林|Guilin|CN|25.2742|110.29
拉萨|Lhasa|CN|29.6520|91.1721
乌鲁木齐|Ürümqi|CN|43.8256|87.6168
兰州|Lanzhou|CN|36.0611|103.8343
景德镇|Jingdezhen|CN|29.2687|117.1784
珠海|Zhuhai|CN|22.271|113.5767
佛山|Foshan|CN|23.0215|113.1214
无锡|Wuxi|CN|31.4912|120.3119
香港|Hong Kong|HK|22.3193|114.1694
澳門|Macau|MO|22.1987|113.5439
台北|Taipei|TW|25.033|121.5654
台中|Taichung|TW|24.1477|120.6736
台南|Tainan|TW|22.9999|120.227
高雄|Kaohsiung|TW|22.6273|120.3014
東京|Tokyo 东京|JP|35.6762|139.6503
京都|Kyoto|JP|35.0116|135.7681
大阪|Osaka|JP|34.6937|135.5023
札幌|Sapporo|JP|43.0618|141.3545
福岡|Fukuoka 福冈|JP|33.5902|130.4017
名古屋|Nagoya|JP|35.1815|136.9066
金沢|Kanazawa 金泽|JP|36.5613|136.6562
那覇|Naha 冲绳|JP|26.2124|127.6809
서울|Seoul 首尔|KR|37.5665|126.978
부산|Busan 釜山|KR|35.1796|129.0756
제주|Jeju 济州|KR|33.4996|126.5312
Singapore|新加坡|SG|1.3521|103.8198
Kuala Lumpur|吉隆坡|MY|3.139|101.6869
Penang|槟城|MY|5.4164|100.3327
Bangkok|曼谷|TH|13.7563|100.5018
Chiang Mai|清迈|TH|18.7883|98.9853
Phuket|普吉|TH|7.8804|98.3923
Hanoi|河内|VN|21.0278|105.8342
Ho Chi Minh City|胡志明市|VN|10.8231|106.6297
Da Nang|岘港|VN|16.0544|108.2022
Bali|巴厘岛|ID|-8.4095|115.1889
Jakarta|雅加达|ID|-6.2088|106.8456
Manila|马尼拉|PH|14.5995|120.9842
Siem Reap|暹粒|KH|13.3633|103.8564
Mumbai|孟买|IN|19.076|72.8777
New Delhi|新德里|IN|28.6139|77.209
Bengaluru|班加罗尔|IN|12.9716|77.5946
Kathmandu|加德满都|NP|27.7172|85.324
Colombo|科伦坡|LK|6.9271|79.8612
Malé|马累|MV|4.1755|73.5093
Dubai|迪拜|AE|25.2048|55.2708
Istanbul|伊斯坦布尔|TR|41.0082|28.9784
Tel Aviv|特拉维夫|IL|32.0853|34.7818
Cairo|开罗|EG|30.0444|31.2357
Marrakech|马拉喀什|MA|31.6295|-7.9811
Nairobi|内罗毕|KE|-1.2921|36.8219
Cape Town|开普敦|ZA|-33.9249|18.4241
Johannesburg|约翰内斯堡|ZA|-26.2041|28.0473
Lagos|拉各斯|NG|6.5244|3.3792
Accra|阿克拉|GH|5.6037|-0.187
London|伦敦|GB|51.5074|-0.1278
Edinburgh|爱丁堡|GB|55.9533|-3.1883
Manchester|曼彻斯特|GB|53.4808|-2.2426
Falmouth|法尔茅斯|GB|50.1526|-5.0663
Dublin|都柏林|IE|53.3498|-6.2603
Paris|巴黎|FR|48.8566|2.3522
Lyon|里昂|FR|45.764|4.8357
Nice|尼斯|FR|43.7102|7.262
Brussels|布鲁塞尔|BE|50.8503|4.3517
Amsterdam|阿姆斯特丹|NL|52.3676|4.9041
Berlin|柏林|DE|52.52|13.405
Munich|慕尼黑|DE|48.1351|11.582
Hamburg|汉堡|DE|53.5511|9.9937
Zürich|苏黎世|CH|47.3769|8.5417
Vienna|维也纳|AT|48.2082|16.3738
Prague|布拉格|CZ|50.0755|14.4378
Budapest|布达佩斯|HU|47.4979|19.0402
Warsaw|华沙|PL|52.2297|21.0122
Copenhagen|哥本哈根|DK|55.6761|12.5683
Stockholm|斯德哥尔摩|SE|59.3293|18.0686
Oslo|奥斯陆|NO|59.9139|10.7522
Helsinki|赫尔辛基|FI|60.1699|24.9384
Reykjavík|雷克雅未克|IS|64.1466|-21.9426
Lisbon|里斯本|PT|38.7223|-9.1393
Porto|波尔图|PT|41.1579|-8.6291
Madrid|马德里|ES|40.4168|-3.7038
Barcelona|巴塞罗那|ES|41.3874|2.1686
Sevilla|塞维利亚|ES|37.3891|-5.9845
Rome|罗马|IT|41.9028|12.4964
Milan|米兰|IT|45.4642|9.19
Florence|佛罗伦萨|IT|43.7696|11.2558
Venice|威尼斯|IT|45.4408|12.3155
Athens|雅典|GR|37.9838|23.7275
Kyiv|基辅|UA|50.4501|30.5234
Moscow|莫斯科|RU|55.7558|37.6173
Tbilisi|第比利斯|GE|41.7151|44.8271
Almaty|阿拉木图|KZ|43.222|76.8512
New York|纽约|US|40.7128|-74.006
Brooklyn|布鲁克林|US|40.6782|-73.9442
Boston|波士顿|US|42.3601|-71.0589
Washington|华盛顿|US|38.9072|-77.0369
Chicago|芝加哥|US|41.8781|-87.6298
Austin|奥斯汀|US|30.2672|-97.7431
Denver|丹佛|US|39.7392|-104.9903
Los Angeles|洛杉矶|US|34.0522|-118.2437
San Francisco|旧金山|US|37.7749|-122.4194
Portland|波特兰|US|45.5152|-122.6784
Seattle|西雅图|US|47.6062|-122.3321
Miami|迈阿密|US|25.7617|-80.1918
New Orleans|新奥尔良|US|29.9511|-90.0715
Honolulu|檀香山|US|21.3069|-157.8583
Toronto|多伦多|CA|43.6532|-79.3832
Montréal|蒙特利尔|CA|45.5017|-73.5673
Vancouver|温哥华|CA|49.2827|-123.1207
Ciudad de México|Mexico City 墨西哥城|MX|19.4326|-99.1332
Oaxaca|瓦哈卡|MX|17.0732|-96.7266
La Habana|Havana 哈瓦那|CU|23.1136|-82.3666
Bogotá|波哥大|CO|4.711|-74.0721
Medellín|麦德林|CO|6.2476|-75.5658
Lima|利马|PE|-12.0464|-77.0428
Cusco|库斯科|PE|-13.532|-71.9675
Santiago|圣地亚哥|CL|-33.4489|-70.6693
Buenos Aires|布宜诺斯艾利斯|AR|-34.6037|-58.3816
São Paulo|圣保罗|BR|-23.5505|-46.6333
Rio de Janeiro|里约热内卢|BR|-22.9068|-43.1729
Sydney|悉尼|AU|-33.8688|151.2093
Melbourne|墨尔本|AU|-37.8136|144.9631
Brisbane|布里斯班|AU|-27.4698|153.0251
Perth|珀斯|AU|-31.9505|115.8605
Hobart|霍巴特|AU|-42.8821|147.3272
Auckland|奥克兰|NZ|-36.8509|174.7645
Wellington|惠灵顿|NZ|-41.2866|174.7756
Queenstown|皇后镇|NZ|-45.0312|168.6626
Suva|苏瓦|FJ|-18.1248|178.4501
`

export const cities: readonly City[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', other = '', country = '', lat = '', lng = ''] = line.split('|')
    return { name, other, country, lat: Number(lat), lng: Number(lng) }
  })

const keysOf = new Map(cities.map((city) => [city, typingKeys(`${city.name} ${city.other}`)]))

/** Cities where a word, or any Chinese character, begins as typed. `typed` is folded. */
export const citiesMatching = (typed: string): City[] =>
  cities.filter((city) => keysOf.get(city)?.some((key) => key.startsWith(typed)))
