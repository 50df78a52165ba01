/** A province: its id in the outline, its names, and the names of its larger cities. */
type Row = readonly [id: string, chinese: string, english: string, cities: string, citiesInEnglish: string];

/** The spelling of ids is that of the outline's package. */
const ROWS: readonly Row[] = [
  ['anhui', '安徽', 'Anhui', '合肥 芜湖 蚌埠 马鞍山 安庆 滁州 阜阳 黄山', 'Hefei Wuhu Bengbu Anqing Chuzhou Fuyang Huangshan'],
  ['beijing', '北京', 'Beijing', '', ''],
  ['chongqing', '重庆', 'Chongqing', '', ''],
  ['fujian', '福建', 'Fujian', '福州 厦门 泉州 漳州 莆田 宁德 龙岩', 'Fuzhou Xiamen Quanzhou Zhangzhou Putian Ningde Longyan'],
  ['gansu', '甘肃', 'Gansu', '兰州 天水 酒泉 嘉峪关', 'Lanzhou Tianshui Jiuquan Jiayuguan'],
  ['guangdong', '广东', 'Guangdong', '广州 深圳 东莞 佛山 珠海 惠州 中山 汕头 江门 湛江 肇庆', 'Guangzhou Shenzhen Dongguan Foshan Zhuhai Huizhou Zhongshan Shantou Jiangmen Zhanjiang Zhaoqing'],
  ['guangxi-zhuang', '广西', 'Guangxi', '南宁 柳州 桂林 北海', 'Nanning Liuzhou Guilin Beihai'],
  ['guizhou', '贵州', 'Guizhou', '贵阳 遵义', 'Guiyang Zunyi'],
  ['hainan', '海南', 'Hainan', '海口 三亚', 'Haikou Sanya'],
  ['hebei', '河北', 'Hebei', '石家庄 唐山 保定 廊坊 秦皇岛 邯郸 沧州 张家口', 'Shijiazhuang Tangshan Baoding Langfang Qinhuangdao Handan Cangzhou Zhangjiakou'],
  ['heilongjiang', '黑龙江', 'Heilongjiang', '哈尔滨 大庆 齐齐哈尔 牡丹江', 'Harbin Daqing Qiqihar Mudanjiang'],
  ['henan', '河南', 'Henan', '郑州 洛阳 开封 新乡 南阳 安阳 许昌', 'Zhengzhou Luoyang Kaifeng Xinxiang Nanyang Anyang Xuchang'],
  ['hong-kong', '香港', 'Hong Kong', '', ''],
  ['hubei', '湖北', 'Hubei', '武汉 宜昌 襄阳 荆州 黄石 十堰', 'Wuhan Yichang Xiangyang Jingzhou Huangshi Shiyan'],
  ['hunan', '湖南', 'Hunan', '长沙 株洲 湘潭 衡阳 岳阳 常德', 'Changsha Zhuzhou Xiangtan Hengyang Yueyang Changde'],
  ['jiangsu', '江苏', 'Jiangsu', '南京 苏州 无锡 常州 南通 徐州 扬州 镇江 盐城 泰州 淮安 连云港 昆山 江阴', 'Nanjing Suzhou Wuxi Changzhou Nantong Xuzhou Yangzhou Zhenjiang Yancheng Huaian Lianyungang Kunshan Jiangyin'],
  ['jiangxi', '江西', 'Jiangxi', '南昌 九江 赣州 景德镇', 'Nanchang Jiujiang Ganzhou Jingdezhen'],
  ['jilin', '吉林', 'Jilin', '长春', 'Changchun'],
  ['liaoning', '辽宁', 'Liaoning', '沈阳 大连 鞍山 抚顺 锦州 营口', 'Shenyang Dalian Anshan Fushun Jinzhou Yingkou'],
  ['macau', '澳门', 'Macau', '', 'Macao'],
  ['nei-mongol', '内蒙古', 'Inner Mongolia', '呼和浩特 包头 鄂尔多斯 赤峰', 'Hohhot Baotou Ordos Chifeng'],
  ['ningxia-hui', '宁夏', 'Ningxia', '银川', 'Yinchuan'],
  ['quinghai', '青海', 'Qinghai', '西宁', 'Xining'],
  ['shaanxi', '陕西', 'Shaanxi', '西安 宝鸡 咸阳 渭南 汉中', 'Xi_an Xian Baoji Xianyang Weinan Hanzhong'],
  ['shandong', '山东', 'Shandong', '济南 青岛 烟台 潍坊 淄博 威海 临沂 济宁 东营 德州 泰安', 'Jinan Qingdao Yantai Weifang Zibo Weihai Linyi Jining Dongying Dezhou Taian'],
  ['shanghai', '上海', 'Shanghai', '浦东', ''],
  ['shanxi', '山西', 'Shanxi', '太原 大同 长治', 'Taiyuan Datong Changzhi'],
  ['sichuan', '四川', 'Sichuan', '成都 绵阳 德阳 宜宾 泸州 南充', 'Chengdu Mianyang Deyang Yibin Luzhou Nanchong'],
  ['taiwan', '台湾', 'Taiwan', '臺灣 台北 臺北 新北 桃园 新竹 台中 臺中 台南 臺南 高雄 基隆', 'Taipei Taoyuan Hsinchu Taichung Tainan Kaohsiung Keelung'],
  ['tianjin', '天津', 'Tianjin', '', ''],
  ['xinjiang-uygur', '新疆', 'Xinjiang', '乌鲁木齐 克拉玛依', 'Urumqi Karamay'],
  ['xizang', '西藏', 'Tibet', '拉萨', 'Lhasa Xizang'],
  ['yunnan', '云南', 'Yunnan', '昆明 大理 曲靖 玉溪', 'Kunming Dali Qujing Yuxi'],
  ['zhejiang', '浙江', 'Zhejiang', '杭州 宁波 温州 绍兴 嘉兴 金华 台州 湖州 义乌', 'Hangzhou Ningbo Wenzhou Shaoxing Jiaxing Jinhua Taizhou Huzhou Yiwu'],
];

/** What may follow a name without changing what it means. */
const SUFFIX = /(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|地区|分公司|办事处|省|市)$/;
const ENGLISH_SUFFIX = /\s+(province|city|municipality|branch|office|region|autonomous region|sar)$/;

const BY_NAME = new Map<string, number>();
ROWS.forEach(([id, chinese, english, cities, citiesInEnglish], i) => {
  for (const name of [id, chinese, ...cities.split(' '), ...[english, ...citiesInEnglish.split(' ')].map(plain)]) {
    if (name !== '') {
      BY_NAME.set(name, i);
    }
  }
});

/** Ids of the provinces, by their place. */
export const PROVINCES: readonly string[] = ROWS.map(([id]) => id);

/** A province's name in a language. */
export function provinceName(province: number, language: string): string {
  const [, chinese, english] = ROWS[province]!;
  return language.startsWith('zh') ? chinese : english;
}

/** The province a place lies in, by its name or that of one of its cities; null where it is not known. */
export function provinceOf(place: string): number | null {
  const name = place.trim();
  for (const tried of [name, name.replace(SUFFIX, ''), name.replace(SUFFIX, '').replace(SUFFIX, ''), plain(name)]) {
    const found = BY_NAME.get(tried);
    if (found !== undefined) {
      return found;
    }
  }
  // An address begins with its province, or with a city of its own name.
  const first = /^[\u4e00-\u9fff]{2,3}/.exec(name)?.[0] ?? '';
  return BY_NAME.get(first) ?? BY_NAME.get(first.slice(0, 2)) ?? null;
}

function plain(english: string): string {
  return english.toLowerCase().replace(ENGLISH_SUFFIX, '').replace(/[^a-z]/g, '');
}
