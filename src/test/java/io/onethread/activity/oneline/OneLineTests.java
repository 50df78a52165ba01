package io.onethread.activity.oneline;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OneLineTests {

	/** A Thursday morning. */
	private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 26, 10, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			今天下午3点 拜访            | 2026-11-26T15:00
			今日15:30 开会              | 2026-11-26T15:30
			明天下午3点拜访             | 2026-11-27T15:00
			明天下午三点半拜访          | 2026-11-27T15:30
			明日上午9点一刻开会         | 2026-11-27T09:15
			明早9点打电话               | 2026-11-27T09:00
			明早打电话                  | 2026-11-27T09:00
			明晚7点开会                 | 2026-11-27T19:00
			今晚开会                    | 2026-11-26T19:00
			后天上午拜访                | 2026-11-28T10:00
			大后天拜访                  | 2026-11-29
			昨天下午拜访了              | 2026-11-25T14:00
			前天10点打了电话            | 2026-11-24T10:00
			大前天拜访                  | 2026-11-23
			周五拜访                    | 2026-11-27
			周四拜访                    | 2026-11-26
			周三拜访                    | 2026-12-02
			周三拜访了                  | 2026-11-25
			星期一上午10:30开会         | 2026-11-30T10:30
			礼拜天拜访                  | 2026-11-29
			周末拜访                    | 2026-11-28
			本周五下午3-5点开会         | 2026-11-27T15:00
			下周二上午拜访              | 2026-12-01T10:00
			下周二拜访                  | 2026-12-01
			下下周一拜访                | 2026-12-07
			下个星期三14点开会          | 2026-12-02T14:00
			上周五拜访了                | 2026-11-20
			下周拜访                    | 2026-11-30
			11月30日拜访                | 2026-11-30
			11月30号下午2点拜访         | 2026-11-30T14:00
			十二月五日拜访              | 2026-12-05
			1月5日拜访                  | 2027-01-05
			2026年12月1日拜访           | 2026-12-01
			2026-12-01 14:00 拜访       | 2026-12-01T14:00
			2026/12/1 拜访              | 2026-12-01
			2026-12-01T09:15 拜访       | 2026-12-01T09:15
			12/1 拜访                   | 2026-12-01
			12-01 拜访                  | 2026-12-01
			30号拜访                    | 2026-11-30
			5号拜访                     | 2026-12-05
			5号拜访了                   | 2026-11-05
			下个月5号拜访               | 2026-12-05
			月底拜访                    | 2026-11-30
			下月底拜访                  | 2026-12-31
			年底拜访                    | 2026-12-31
			三天后拜访                  | 2026-11-29
			3天前拜访                   | 2026-11-23
			两周后拜访                  | 2026-12-10
			两个星期后拜访              | 2026-12-10
			一个月后拜访                | 2026-12-26
			半小时后打电话              | 2026-11-26T10:30
			2小时后打电话               | 2026-11-26T12:00
			一个半小时后打电话          | 2026-11-26T11:30
			20分钟前打了电话            | 2026-11-26T09:40
			中午12点拜访                | 2026-11-26T12:00
			中午拜访                    | 2026-11-26T12:00
			明天中午1点拜访             | 2026-11-27T13:00
			明天两点拜访                | 2026-11-27T14:00
			晚上8点开会                 | 2026-11-26T20:00
			明天下午３：３０拜访        | 2026-11-27T15:30
			""")
	void chineseDaysAndTimes(String line, String when) {
		assertThat(when(line)).isEqualTo(when);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			visit today at 3                   | 2026-11-26T15:00
			call tomorrow 3pm                  | 2026-11-27T15:00
			call tomorrow at 3:30 p.m.         | 2026-11-27T15:30
			call tmr 9am                       | 2026-11-27T09:00
			meet tomorrow morning              | 2026-11-27T09:00
			meet tomorrow at noon              | 2026-11-27T12:00
			meet the day after tomorrow        | 2026-11-28
			called yesterday                   | 2026-11-25
			visited yesterday at 14:00         | 2026-11-25T14:00
			call Friday                        | 2026-11-27
			call on fri at 10                  | 2026-11-27T10:00
			next Tue visit                     | 2026-12-01
			visit next Tuesday 10:30           | 2026-12-01T10:30
			visit this Friday                  | 2026-11-27
			visited last Monday                | 2026-11-16
			met on Monday                      | 2026-11-23
			meet on Monday                     | 2026-11-30
			visit on sat                       | 2026-11-28
			visit in two weeks                 | 2026-12-10
			visit in 3 days                    | 2026-11-29
			call in a month                    | 2026-12-26
			call in an hour                    | 2026-11-26T11:00
			call in half an hour               | 2026-11-26T10:30
			called 20 minutes ago              | 2026-11-26T09:40
			visited 2 days ago                 | 2026-11-24
			visit two weeks from now           | 2026-12-10
			visit next week                    | 2026-11-30
			visit next month                   | 2026-12-01
			visit end of the month             | 2026-11-30
			visit 2026-12-01 14:00             | 2026-12-01T14:00
			visit Nov 30                       | 2026-11-30
			visit 30 November at 2pm           | 2026-11-30T14:00
			visit December 1st, 2026           | 2026-12-01
			visit 5th of January               | 2027-01-05
			visit 30.11.2026                   | 2026-11-30
			visit 12/1                         | 2026-12-01
			visit 30/11                        | 2026-11-30
			meet half past 3                   | 2026-11-26T15:30
			meet quarter to 4 tomorrow         | 2026-11-27T15:45
			meet tomorrow 3-5pm                | 2026-11-27T15:00
			meet tomorrow from 10am to 11:30am | 2026-11-27T10:00
			meet tonight                       | 2026-11-26
			""")
	void englishDaysAndTimes(String line, String when) {
		assertThat(when(line)).isEqualTo(when);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			明天下午3点到5点开会           | 120
			明天14:00-15:30 开会           | 90
			明天下午3-5点开会              | 120
			明天晚上7点到9点开会           | 120
			明天10点至12点开会             | 120
			开会一小时                     | 60
			开会1.5小时                    | 90
			开会一个半小时                 | 90
			开会两个小时                   | 120
			打电话半小时                   | 30
			打电话20分钟                   | 20
			拜访45分钟                     | 45
			meet tomorrow 3-5pm            | 120
			meet 10am to 11:30am           | 90
			call for half an hour          | 30
			call 20 min                    | 20
			meet for an hour               | 60
			meet 1.5h                      | 90
			meet 2 hours                   | 120
			meet tomorrow 14:00 - 14:45    | 45
			""")
	void howLongItTakes(String line, int minutes) {
		assertThat(read(line).minutes()).isEqualTo(minutes);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			拜访华光                   | VISIT   | false
			拜访了华光                 | VISIT   | true
			上门拜访华光               | VISIT   | false
			见一下王总                 | VISIT   | false
			见了王总                   | VISIT   | true
			打电话给王总               | CALL    | false
			给王总打了个电话           | CALL    | true
			致电王总                   | CALL    | false
			电话回访王总               | CALL    | false
			和王总开会                 | MEETING | false
			开了个会                   | MEETING | true
			电话会议                   | MEETING | false
			与李工面谈                 | MEETING | false
			给王总发邮件               | MAIL    | false
			发了邮件给王总             | MAIL    | true
			给王总发微信               | MAIL    | false
			备注：他们换了采购         | NOTE    | false
			答应给王总报价             | TASK    | false
			记得寄样品                 | TASK    | false
			visit Huadong              | VISIT   | false
			visited Huadong            | VISIT   | true
			drop by Huadong            | VISIT   | false
			call Mr Li                 | CALL    | false
			called Mr Li               | CALL    | true
			spoke to Mr Li             | CALL    | true
			just call Mr Li            | CALL    | true
			meet Mr Li                 | MEETING | false
			met with Mr Li             | MEETING | true
			meeting with Mr Li         | MEETING | false
			email Mr Li                | MAIL    | false
			e-mailed Mr Li             | MAIL    | true
			note: new buyer            | NOTE    | false
			promised Mr Li a sample    | TASK    | false
			remind me to send samples  | TASK    | false
			todo send samples          | TASK    | false
			email about the meeting    | MAIL    | false
			""")
	void whatIsDoneAndWhetherItHasBeen(String line, Kind kind, boolean past) {
		assertThat(read(line).kind()).isEqualTo(kind);
		assertThat(read(line).past()).isEqualTo(past);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			明天下午3点 拜访 带样品                 | 带样品
			明天下午3点拜访采购部，带样品           | 采购部，带样品
			下周二上午10点开会讨论年度框架          | 讨论年度框架
			打电话给王总谈交期                      | 王总谈交期
			拜访了王总，他们要换供应商              | 王总，他们要换供应商
			周五前给王总发报价                      | 给王总发报价
			答应王总周五前寄样品                    | 王总 寄样品
			记得下周一催合同                        | 催合同
			visit tomorrow 3pm, bring samples       | bring samples
			call about pricing tomorrow at 10       | pricing
			met with the buyer about delivery       | the buyer about delivery
			Send the offer by Friday                | Send the offer
			remind me to send samples on Monday     | send samples
			2026-12-01 14:00 demo of the new laser  | demo of the new laser
			拜访                                    | -
			明天                                    | -
			""")
	void theRestIsTheSubject(String line, @Nullable String subject) {
		assertThat(read(line).subject(List.of())).isEqualTo((subject == null) ? "" : subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			周五前给王总发报价             | 2026-11-27
			下周三之前寄样品               | 2026-12-02
			截至11月30日提交方案           | 2026-11-30
			Send the offer by Friday       | 2026-11-27
			Send samples before Dec 1      | 2026-12-01
			call Mr Li by tomorrow         | 2026-11-27
			""")
	void whatIsDueByADayIsATask(String line, String due) {
		assertThat(read(line).kind()).isEqualTo(Kind.TASK);
		assertThat(when(line)).isEqualTo(due);
	}

	@ParameterizedTest
	@ValueSource(strings = { "提了3点建议", "有一点小问题", "3号线改造", "2号楼验收", "华光前台换人了吗", "客户意见很大", "常见问题", "Mr Sun wants samples",
			"the laser sat idle", "rev 2.5 of the plan", "price 12.50 each", "需要3米光纤", "买了3台", "一周一次",
			"order 1200 pieces", "第5号方案" })
	void wordsThatOnlyLookLikeADateAreLeftAlone(String line) {
		assertThat(read(line).day()).isNull();
		assertThat(read(line).time()).isNull();
	}

	@Test
	void aNameIsNoDateAndNoKind() {
		String line = "拜访周一鸣";
		OneLine read = OneLine.read(line, NOW, List.of(new Span(2, 5)));
		assertThat(read.day()).isNull();
		assertThat(read.kind()).isEqualTo(Kind.VISIT);
		assertThat(read.subject(List.of(new Span(2, 5)))).isEmpty();
		assertThat(OneLine.read("call May Day Optics tomorrow", NOW, List.of(new Span(5, 19))).day())
			.isEqualTo(NOW.toLocalDate().plusDays(1));
	}

	@Test
	void namesLeaveTheSubjectWithTheWordsThatTiedThem() {
		String line = "visit Huadong Optics with Ms Li tomorrow about pricing";
		List<Span> names = List.of(span(line, "Huadong Optics"), span(line, "Ms Li"));
		assertThat(OneLine.read(line, NOW, names).subject(names)).isEqualTo("pricing");
		String chinese = "明天下午3点去拜访华东光学的张经理，带样品";
		List<Span> both = List.of(span(chinese, "华东光学"), span(chinese, "张经理"));
		assertThat(OneLine.read(chinese, NOW, both).subject(both)).isEqualTo("带样品");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			明天拜访              | true
			今天拜访              | true
			今天拜访了            | false
			今天9点拜访           | false
			今天11点拜访          | true
			11点拜访              | true
			拜访                  | false
			昨天拜访              | false
			call Mr Li            | false
			call Mr Li at 11      | true
			""")
	void whatIsToComeIsPlanned(String line, boolean planned) {
		assertThat(read(line).planned(NOW)).isEqualTo(planned);
	}

	@Test
	void anythingMayBeTyped() {
		for (String line : List.of("", " ", "\u0001\u0001", "99月99日99点99分", "25:61", "上上上周八", "2026-13-45",
				"in 999 years", "İstanbul 3pm", "🙂明天🙂3点🙂", "点点点半半半", "下下下下周", "at at at by by", "999个月后",
				"-- ++ ((( [[[ \\Q \\E $1")) {
			OneLine read = read(line);
			assertThat(read.subject(List.of())).isNotNull();
		}
	}

	private static OneLine read(String line) {
		return OneLine.read(line, NOW, List.of());
	}

	private static String when(String line) {
		OneLine read = read(line);
		return read.day() == null && read.time() != null ? NOW.toLocalDate() + "T" + read.time()
				: read.day() + (read.time() == null ? "" : "T" + read.time());
	}

	private static Span span(String line, String part) {
		return new Span(line.indexOf(part), line.indexOf(part) + part.length());
	}

}
