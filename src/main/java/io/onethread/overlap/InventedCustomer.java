package io.onethread.overlap;

import java.util.SplittableRandom;

/**
 * A customer made up for measuring: the same for the same number, with names as long and
 * as alike as companies' names are.
 *
 * @param name its name
 * @param phone its phone
 * @param city its city
 */
record InventedCustomer(String name, String phone, String city) {

	private static final String[] CITIES = { "上海", "北京", "深圳", "广州", "苏州", "杭州", "南京", "武汉", "成都", "西安", "天津", "青岛",
			"宁波", "无锡", "长沙", "重庆", "合肥", "济南", "大连", "厦门" };

	private static final String[] TRADES = { "光学", "仪器", "科技", "电子", "机械", "自动化", "生物", "医疗器械", "化工", "材料", "汽车零部件",
			"软件", "贸易", "实业", "新能源", "半导体", "精密制造", "检测技术", "环保", "食品" };

	private static final String[] FORMS = { "有限公司", "股份有限公司", "有限责任公司", "集团有限公司", "厂" };

	private static final String SYLLABLES = "华光明德信诚泰康瑞丰恒达中天海金鑫盛美佳龙腾飞宇宏图伟业正阳东方永兴创新博远大同和平安顺利通联合众力源泉江河山川林森木火土石玉珠宝星辰月云雨雪风雷电春夏秋冬梅兰竹菊松柏鹏鹤凤凰虎豹";

	private static final String[] LATIN = { "bright", "north", "lumen", "vector", "delta", "sino", "opti", "preci",
			"nova", "terra", "aqua", "hydro", "macro", "inter", "trans", "omni", "ultra", "quant", "syn", "poly",
			"field", "stone", "gate", "tron", "tech", "scan", "lens", "metric", "flow", "point" };

	private static final String[] ENGLISH = { "Instruments Ltd", "Optics GmbH", "Technologies Inc.",
			"Systems Co., Ltd.", "Industries", "Trading LLC", "Laboratories" };

	static InventedCustomer of(int number) {
		SplittableRandom dice = new SplittableRandom(31L * number + 17);
		String city = CITIES[dice.nextInt(CITIES.length)];
		String phone = "+86 1%d%09d".formatted(3 + dice.nextInt(6), dice.nextInt(1_000_000_000));
		if (dice.nextInt(4) == 0) {
			String brand = pick(LATIN, dice) + pick(LATIN, dice)
					+ (dice.nextInt(3) == 0 ? " " + pick(LATIN, dice) : "");
			return new InventedCustomer(
					Character.toUpperCase(brand.charAt(0)) + brand.substring(1) + " " + pick(ENGLISH, dice), phone,
					city);
		}
		StringBuilder name = new StringBuilder(dice.nextInt(4) == 0 ? "" : city);
		for (int i = 2 + dice.nextInt(3); i > 0; i--) {
			name.append(SYLLABLES.charAt(dice.nextInt(SYLLABLES.length())));
		}
		return new InventedCustomer(name.append(pick(TRADES, dice)).append(pick(FORMS, dice)).toString(), phone, city);
	}

	/** What somebody types who is about to register it. */
	Description typed(SplittableRandom dice) {
		int length = this.name.length();
		return switch (dice.nextInt(6)) {
			case 0 -> Description.named(this.name);
			case 1 -> Description.named(this.name.substring(0, Math.max(2, length / 2)));
			case 2 -> Description.named(this.name.substring(0, Math.max(2, length / 3)));
			case 3 -> {
				int at = 1 + dice.nextInt(length - 1);
				yield Description.named(this.name.substring(0, at) + this.name.substring(Math.min(length, at + 1)));
			}
			case 4 -> new Description(null, null, this.phone.replace("+86 ", ""), null, null);
			default -> new Description(this.name.substring(0, Math.max(2, length / 2)), null, this.phone, null, null);
		};
	}

	private static String pick(String[] from, SplittableRandom dice) {
		return from[dice.nextInt(from.length)];
	}

}
