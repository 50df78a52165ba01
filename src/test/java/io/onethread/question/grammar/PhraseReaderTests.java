package io.onethread.question.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseReaderTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private static final Vocabulary WORDS = new Vocabulary(
			List.of(name(Topic.DIVISION, "opt", "光学元件事业部", "Optics Division", "Optics", "光学元件"),
					name(Topic.DIVISION, "las", "激光装备事业部", "Laser Systems Division", "Laser Systems", "激光装备"),
					name(Topic.BRANCH, "sh", "上海分公司", "Shanghai branch"), name(Topic.CITY, "上海", "上海", "shanghai"),
					name(Topic.CITY, "北京", "北京", "beijing"), name(Topic.CITY, "无锡", "无锡", "wuxi"),
					name(Topic.INDUSTRY, "半导体", "半导体"), name(Topic.LINE, "cam", "工业相机", "Industrial cameras"),
					name(Topic.STAGE, "negotiation", "谈判", "Negotiation"), name(Topic.REP, "lin", "林晓", "linxiao")));

	private static final Map<String, Name> RECORDS = Map.of("华东光学", name(Topic.CUSTOMER, "hdgx", "华东光学"),
			"bank of china", name(Topic.CUSTOMER, "boc", "Bank of China"), "王丽华", name(Topic.CONTACT, "wang", "王丽华"),
			"苏州新锐销售有限公司", name(Topic.CUSTOMER, "xinrui", "苏州新锐销售有限公司"), "acme", name(Topic.CUSTOMER, "acme", "Acme"));

	private static final Names NAMES = (text) -> {
		if (text.equals("华东")) {
			return List.of(new Names.Found(name(Topic.CUSTOMER, "a", "华东光学"), false, false),
					new Names.Found(name(Topic.CUSTOMER, "b", "华东重工"), false, false));
		}
		if (text.equals("acmee")) {
			return List.of(new Names.Found(name(Topic.CUSTOMER, "acme", "Acme"), false, true));
		}
		Name name = RECORDS.get(text);
		return (name == null) ? List.of() : List.of(new Names.Found(name, true, false));
	};

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					customers of Optics without activity for 60 days | find=customer division=opt quiet=60d
					Customers of the Optics Division without any activities in the last 60 days | find=customer division=opt quiet=60d
					optics customers not contacted for over 2 months | find=customer division=opt quiet=2m
					光学元件事业部60天没有活动的客户 | find=customer division=opt quiet=60d
					光学元件 超过60天未联系的客户 | find=customer division=opt quiet=60d
					上海60天没跟进的客户 | find=customer city=~上海 quiet=60d
					最近三个月没有拜访的客户 | find=customer quiet=3m
					customers contacted this week | find=customer quiet=!this-week
					本周联系过的客户 | find=customer quiet=!this-week
					华东光学的关键联系人 | find=contact customer=hdgx key=yes
					key contacts of 华东光学 | find=contact key=yes customer=hdgx
					华东的联系人 | find=contact customer=~华东
					contacts of Bank of China | find=contact customer=boc
					contacts who left | find=contact status=~left
					已离职的联系人 | find=contact status=~left
					purchasing managers in Shanghai | find=contact title=~采购经理 city=~上海
					上海的采购经理 | find=contact city=~上海 title=~采购经理
					projects over 500k closing this month in Shanghai | find=project closing=this-month city=~上海 value=500000..
					上海本月预计成交50万以上的项目 | find=project city=~上海 closing=this-month value=500000..
					projects over 50万 closing 本月 in 上海 | find=project closing=this-month city=~上海 value=500000..
					projects worth 500000 | find=project value=500000..
					open projects between 1m and 2m | find=project status=~open value=1000000..2000000
					100万到200万的进行中项目 | find=project status=~open value=1000000..2000000
					1.2m以上的项目 | find=project value=1200000..
					projects under 1亿 | find=project value=..100000000
					overdue projects of Laser Systems | find=project overdue=yes division=las
					逾期的项目 | find=project overdue=yes
					won projects last quarter | find=project status=~won closed=last-quarter
					上季度赢单的项目 | find=project status=~won closed=last-quarter
					projects in negotiation | find=project stage=~negotiation
					项目 closing next 30 days | find=project closing=next30d
					projects offering Industrial cameras | find=project line=cam
					who knows the purchasing manager of acme | find=rep title=~采购经理 customer=acme
					谁认识华东光学的采购经理 | find=rep customer=hdgx title=~采购经理
					who knows 王丽华 | find=rep contact=wang
					who owns acme | find=rep customer=acme
					reps of Optics | find=rep division=opt
					上海分公司的销售 | find=rep branch=sh
					my customers without orders since March | find=customer rep=me ordered=!2026-03-01..
					我的客户 三月以来没有订单 | find=customer rep=me ordered=!2026-03-01..
					customers with open projects | find=customer projects=yes
					没有联系人的客户 | find=customer contacts=!yes
					没有进行中项目的客户 | find=customer projects=!yes
					customers with projects over 500k | find=customer pipeline=500000..
					订单超过100万的客户 | find=customer value=1000000..
					declining customers in Shanghai or Beijing | find=customer alert=~decline city=~上海,~北京
					上海和北京订单下滑的客户 | find=customer city=~上海,~北京 alert=~decline
					customers not in Shanghai | find=customer city=!~上海
					不在上海的客户 | find=customer city=!~上海
					top 10 customers of Optics | find=customer division=opt top=10
					前10个客户 | find=customer top=10
					largest semiconductor customers | find=customer
					无锡的客户 | find=customer city=~无锡
					半导体行业客户 | find=customer industry=~半导体
					orders of acme in 2025 over 10k | find=order customer=acme placed=2025-01-01..2025-12-31 value=10000..
					华东光学去年的订单 | find=order customer=hdgx placed=last-year
					visits of 林晓 last week | find=activity doing=~visit rep=lin when=last-week
					林晓上周的拜访 | find=activity rep=lin doing=~visit when=last-week
					new customers this month | find=customer created=this-month
					本月新增客户 | find=customer created=this-month
					overlapping customers | find=customer overlap=yes
					撞单的客户 | find=customer overlap=yes
					loss-making customers over 1m | find=customer alert=~loss value=1000000..
					newest projects | find=project order=newest
					最久未联系的客户 | find=customer order=quietest
					苏州新锐销售有限公司的联系人 | find=contact customer=xinrui
					contacts at "Acme" | find=contact customer=acme
					５００ｋ以上的项目 | find=project value=500000..
					projects started since 2026-03-01 | find=project opened=2026-03-01..
					三十万以上的项目 | find=project value=300000..
					customers without activity for two weeks | find=customer quiet=2w
					customers quiet for half of it | find=customer quiet=90d
					stalled projects in Beijing | find=project stalled=yes city=~北京
					北京停滞的项目 | find=project city=~北京 stalled=yes
					""")
	void readsPhrases(String phrase, String meaning) {
		assertThat(words(read(phrase).question())).isEqualTo(meaning);
	}

	@Test
	void saysWhatItDoesNotUnderstand() {
		Reading reading = read("customers of Optics with purple hair");
		assertThat(reading.asked()).isTrue();
		assertThat(words(reading.question())).isEqualTo("find=customer division=opt");
		assertThat(reading.unknown()).extracting(Reading.NotUnderstood::text).containsExactly("purple hair");
	}

	@Test
	void suggestsWhatMayHaveBeenMeant() {
		assertThat(read("custmers of Optics for 60 days").unknown())
			.containsExactly(new Reading.NotUnderstood("custmers", "customers"));
		assertThat(read("contacts of acmee").unknown()).containsExactly(new Reading.NotUnderstood("acmee", "Acme"));
	}

	@ParameterizedTest
	@CsvSource({ "华东光学", "Optics", "上海", "王丽华", "wang lihua", "021-6234 5678", "hdgx", "customers", "客户",
			"Bank of China" })
	void plainWordsAreNoQuestion(String words) {
		assertThat(read(words).asked()).isFalse();
	}

	@Test
	void knowsWhoAsksForAnIntroduction() {
		assertThat(read("谁能介绍我认识王丽华").introduction()).isTrue();
		Reading reading = read("who can introduce me to 王丽华");
		assertThat(reading.introduction()).isTrue();
		assertThat(reading.question().of(Topic.CONTACT)).isPresent();
	}

	@Test
	void takesAnything() {
		for (String odd : List.of("", " ", "的", "的的的", "for", "60", "¥", "'; MATCH (n) DETACH DELETE n //", "\"", "前",
				"🙂", "a".repeat(5000), "不", "9999999999999999999999k", "between and", "since", "客户".repeat(80))) {
			assertThat(read(odd)).as(odd).isNotNull();
		}
	}

	@Test
	void anAddressSaysTheSame() {
		Question question = read("top 5 declining customers not in Shanghai over 500k without activity since March")
			.question();
		assertThat(question.conditions()).hasSize(4);
		assertThat(Question.parse(question.parameters())).contains(question);
	}

	@Test
	void leavesOutWhatMakesNoSenseInAnAddress() {
		assertThat(Question.parse(Map.of("find", List.of("customer"), "value", List.of("NaN..", "x"), "stage",
				List.of("y"), "quiet", List.of("soon"), "top", List.of("-1"), "order", List.of("drop"))))
			.contains(Question.all(Kind.CUSTOMER));
		assertThat(Question.parse(Map.of("find", List.of("user")))).isEmpty();
	}

	@Test
	void completesWhatIsTyped() {
		assertThat(Completion.of("customers of opt", WORDS, TODAY, false, 5)).contains("customers of Optics");
		assertThat(Completion.of("proj", WORDS, TODAY, false, 5)).contains("projects");
		assertThat(Completion.of("projects clo", WORDS, TODAY, false, 5)).contains("projects closing");
		assertThat(Completion.of("上海的关", WORDS, TODAY, true, 5)).contains("上海的关键联系人");
		assertThat(Completion.of("customers of Optics", WORDS, TODAY, false, 5))
			.contains("customers of optics without activity for 60 days");
		assertThat(Completion.of("customers of Optics without activity for 60 days", WORDS, TODAY, false, 9))
			.isNotEmpty()
			.noneMatch((more) -> more.endsWith("60 days"));
		assertThat(Completion.of("光学元件的客户", WORDS, TODAY, true, 5)).contains("60天没有活动的光学元件的客户");
		assertThat(Completion.of("nobody says this", WORDS, TODAY, false, 5)).isEmpty();
	}

	private static Reading read(String phrase) {
		return PhraseReader.read(phrase, WORDS, NAMES, TODAY);
	}

	private static String words(Question question) {
		return question.parameters()
			.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + String.join(",", one.getValue()))
			.collect(Collectors.joining(" "));
	}

	private static Name name(Topic topic, String id, String text, String... forms) {
		return new Name(topic, id, text, List.of(forms));
	}

}
