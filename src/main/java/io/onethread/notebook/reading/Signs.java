package io.onethread.notebook.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By what a piece of text gives away that it is a name, a company or a title, in Chinese
 * and in English. Each answer is from 0, not at all, to 3, surely.
 */
final class Signs {

	/** What people write in front of a value. */
	static final Map<String, Part> LABELS = Map.ofEntries(Map.entry("姓名", Part.NAME), Map.entry("联系人", Part.NAME),
			Map.entry("name", Part.NAME), Map.entry("contact", Part.NAME), Map.entry("公司", Part.COMPANY),
			Map.entry("单位", Part.COMPANY), Map.entry("客户", Part.COMPANY), Map.entry("company", Part.COMPANY),
			Map.entry("organization", Part.COMPANY), Map.entry("employer", Part.COMPANY), Map.entry("职务", Part.TITLE),
			Map.entry("职位", Part.TITLE), Map.entry("岗位", Part.TITLE), Map.entry("title", Part.TITLE),
			Map.entry("position", Part.TITLE), Map.entry("电话", Part.PHONE), Map.entry("座机", Part.PHONE),
			Map.entry("固话", Part.PHONE), Map.entry("办公电话", Part.PHONE), Map.entry("tel", Part.PHONE),
			Map.entry("phone", Part.PHONE), Map.entry("office", Part.PHONE), Map.entry("t", Part.PHONE),
			Map.entry("手机", Part.MOBILE), Map.entry("手机号", Part.MOBILE), Map.entry("移动电话", Part.MOBILE),
			Map.entry("mobile", Part.MOBILE), Map.entry("cell", Part.MOBILE), Map.entry("mob", Part.MOBILE),
			Map.entry("m", Part.MOBILE), Map.entry("邮箱", Part.EMAIL), Map.entry("电子邮箱", Part.EMAIL),
			Map.entry("邮件", Part.EMAIL), Map.entry("email", Part.EMAIL), Map.entry("e-mail", Part.EMAIL),
			Map.entry("mail", Part.EMAIL), Map.entry("e", Part.EMAIL), Map.entry("微信", Part.WECHAT),
			Map.entry("微信号", Part.WECHAT), Map.entry("wechat", Part.WECHAT), Map.entry("weixin", Part.WECHAT),
			Map.entry("wx", Part.WECHAT), Map.entry("v信", Part.WECHAT), Map.entry("备注", Part.NOTE),
			Map.entry("note", Part.NOTE), Map.entry("notes", Part.NOTE), Map.entry("地址", Part.NOTE),
			Map.entry("address", Part.NOTE), Map.entry("分组", Part.GROUP), Map.entry("标签", Part.GROUP),
			Map.entry("group", Part.GROUP), Map.entry("tag", Part.GROUP));

	private static final Set<String> SURNAMES = Set
		.of(("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏"
				+ "韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司古吉车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗代桂全楼")
			.split(""));

	private static final Set<String> DOUBLE_SURNAMES = Set.of("欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙",
			"慕容", "令狐", "夏侯", "端木", "南宫");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}+(?:·\\p{IsHan}+)*");

	private static final Pattern CHINESE_COMPANY = Pattern
		.compile(".*(?:有限公司|有限责任公司|股份公司|公司|集团|控股)(?:[（(].{1,12}[）)])?$");

	private static final Pattern CHINESE_PLACE_OF_WORK = Pattern.compile(
			".*(?:厂|研究院|研究所|大学|学院|医院|银行|中心|事务所|商行|科技|电子|光学|机械|仪器|实业|工业|贸易|电气|自动化|股份|制造|材料|设备|通讯|通信|软件|信息|能源|汽车|药业|化工|院|局|所|店|社)$");

	private static final Pattern ENGLISH_COMPANY = Pattern.compile(
			".*\\b(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|corp|corporation|co|company|ag|s\\.?a|s\\.?p\\.?a|bv|n\\.?v|pte|pty|kk|oy|ab|a/s|group|holdings?)\\.?$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ENGLISH_PLACE_OF_WORK = Pattern.compile(
			".*\\b(?:university|institute|college|hospital|bank|industries|technologies|technology|systems|optics|electronics|laboratories|labs|instruments|solutions|works|partners|associates|international|enterprises|trading|foods|market|stores?|airlines)\\b.*",
			Pattern.CASE_INSENSITIVE);

	/** Ends of Chinese titles; the longest first, so that one is taken off as a whole. */
	static final Pattern CHINESE_TITLE = Pattern.compile(
			"(?:(?:副|总|高级|资深|首席|区域|大区|助理|执行|常务)*)(?:董事长|总经理|总裁|总监|总工程师|总工|厂长|院长|校长|所长|处长|科长|局长|部长|主任|主管|组长|店长|经理|工程师|会计|出纳|秘书|助理|专员|采购员|采购|销售|董事|合伙人|教授|研究员|老师|博士|医生|律师|顾问|代表|负责人|财务|技术员)$");

	private static final Pattern ENGLISH_TITLE = Pattern.compile(
			".*\\b(?:manager|director|engineer|buyer|purchas\\w*|president|chief|head|officer|ceo|cto|cfo|coo|cio|vp|assistant|secretary|consultant|accountant|owner|founder|partner|representative|agent|administrator|coordinator|supervisor|specialist|analyst|professor|doctor|lead|procurement|sales|marketing)\\b.*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ENGLISH_NAME = Pattern
		.compile("(?:(?:mr|mrs|ms|dr|prof)\\.? )?\\p{Lu}[\\p{L}'’.-]*(?:[ ]\\p{L}[\\p{L}'’.-]*){0,3}");

	private static final Pattern LEGAL_FORM = Pattern.compile(
			"(?:inc|ltd|limited|llc|llp|plc|gmbh|corp|co|ag|s\\.?a|pte|pty)\\.?(?: ltd\\.?)?",
			Pattern.CASE_INSENSITIVE);

	private Signs() {
	}

	static int name(String text) {
		if (HAN.matcher(text).matches()) {
			return chineseName(text);
		}
		if (!ENGLISH_NAME.matcher(text).matches() || company(text) == 3) {
			return 0;
		}
		int words = text.split(" ").length;
		return (words == 2 || words == 3) ? 2 : 1;
	}

	private static int chineseName(String text) {
		boolean surname = SURNAMES.contains(text.substring(0, 1));
		int length = text.codePointCount(0, text.length());
		if (length > 3 && DOUBLE_SURNAMES.contains(text.substring(0, 2)) && length <= 4) {
			return 3;
		}
		if (length < 2 || length > 4 || company(text) == 3) {
			return 0;
		}
		if (text.endsWith("总") || text.endsWith("工") || CHINESE_TITLE.matcher(text).find()) {
			return (surname && length <= 4) ? 1 : 0;
		}
		return surname ? ((length <= 3) ? 3 : 1) : ((length <= 3) ? 1 : 0);
	}

	static int company(String text) {
		if (CHINESE_COMPANY.matcher(text).matches() || ENGLISH_COMPANY.matcher(text).matches()) {
			return 3;
		}
		if (CHINESE_PLACE_OF_WORK.matcher(text).matches() && text.length() > 3
				|| ENGLISH_PLACE_OF_WORK.matcher(text).matches()) {
			return 2;
		}
		boolean long4 = HAN.matcher(text).matches() ? text.length() >= 4 : text.contains(" ");
		return long4 ? 1 : 0;
	}

	static int title(String text) {
		if (CHINESE_TITLE.matcher(text).find()) {
			return (text.length() <= 12) ? 3 : 1;
		}
		return ENGLISH_TITLE.matcher(text).matches() && company(text) < 3 ? 3 : 0;
	}

	/** Whether a piece only ends the company's name before it, as in “Acme, Inc.”. */
	static boolean legalForm(String text) {
		return LEGAL_FORM.matcher(text).matches();
	}

	/** Whether a Chinese piece begins with a surname. */
	static boolean surname(String text) {
		return !text.isEmpty() && SURNAMES.contains(text.substring(0, 1));
	}

	/** All that a label may be, for a pattern. */
	static String labels() {
		return LABELS.keySet()
			.stream()
			.sorted((a, b) -> b.length() - a.length())
			.map(Pattern::quote)
			.reduce((a, b) -> a + "|" + b)
			.orElse("");
	}

	/** Whether most of the words are labels, as in a table's head. */
	static long labelsIn(String... cells) {
		return Arrays.stream(cells)
			.map((cell) -> cell.strip().toLowerCase(java.util.Locale.ROOT))
			.filter(LABELS::containsKey)
			.count();
	}

}
