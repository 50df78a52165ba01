package io.onethread.notebook.reading;

import java.util.List;

import io.onethread.notebook.Doubt;
import io.onethread.notebook.Draft;
import io.onethread.notebook.NotebookData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PastedLinesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
					王小明，华东光学（集团）有限公司，13800138000，采购经理 ~ 王小明 ~ 华东光学（集团）有限公司 ~ 采购经理 ~ ~ 13800138000 ~
					采购经理 王小明 苏州精密光学 138 0013 8000 ~ 王小明 ~ 苏州精密光学 ~ 采购经理 ~ ~ 138 0013 8000 ~
					华东光学	王小明	021-55550147	wxm@example.com ~ 王小明 ~ 华东光学 ~ ~ 021-55550147 ~ ~ wxm@example.com
					John Smith, Acme, Inc., Purchasing Manager, +1 212 555 0100, john@acme.com ~ John Smith ~ Acme, Inc. ~ Purchasing Manager ~ +1 212 555 0100 ~ ~ john@acme.com
					+44 7911 123456; Vice President; Jane O’Neill; Northern Machine Works Ltd ~ Jane O’Neill ~ Northern Machine Works Ltd ~ Vice President ~ ~ +44 7911 123456 ~
					姓名：欧阳娜娜 | 公司：上海光机所 | 职务：研究员 | 电话：021-69918000转123 ~ 欧阳娜娜 ~ 上海光机所 ~ 研究员 ~ 021-69918000转123 ~ ~
					李雷经理 / 粤海数控 / 13900139000 ~ 李雷 ~ 粤海数控 ~ 经理 ~ ~ 13900139000 ~
					John Smith <john@acme.com> ~ John Smith ~ ~ ~ ~ ~ john@acme.com
					""")
	void piecesComeInAnyOrderAndWithAnySeparator(String line, String name, @Nullable String company,
			@Nullable String title, @Nullable String phone, @Nullable String mobile, @Nullable String email) {
		NotebookData data = one(line).data();
		assertThat(data.name()).isEqualTo(name);
		assertThat(data.company()).isEqualTo(or(company));
		assertThat(data.title()).isEqualTo(or(title));
		assertThat(data.phone()).isEqualTo(or(phone));
		assertThat(data.mobile()).isEqualTo(or(mobile));
		assertThat(data.email()).isEqualTo(or(email));
	}

	@Test
	void aWeChatIdIsToldByItsLabelOrForm() {
		assertThat(one("王小明, 微信: wxm_2020").data().wechat()).isEqualTo("wxm_2020");
		assertThat(one("王小明 wxid_abc12345").data().wechat()).isEqualTo("wxid_abc12345");
		assertThat(one("Jane Doe; WeChat janedoe88").data().wechat()).isEqualTo("janedoe88");
	}

	@Test
	void whatFitsNowhereStaysInTheNoteAndIsDoubtful() {
		Draft draft = one("王小明，华东光学有限公司，采购经理，13800138000，爱喝茶，!!");
		assertThat(draft.data().note()).contains("爱喝茶", "!!");
		assertThat(draft.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.UNPLACED);
	}

	@Test
	void aGuessIsSaidToBeOne() {
		assertThat(one("Jane Doe Acme Widgets Sales Director jane@acme.com").doubts()).extracting(Doubt::kind)
			.contains(Doubt.Kind.GUESSED);
		assertThat(one("王小明，华东光学有限公司，采购经理，13800138000").doubts()).isEmpty();
	}

	@Test
	void aThirdNumberIsKeptInTheNote() {
		NotebookData data = one("王小明，华东光学有限公司，13800138000，021-55550147，13900139000").data();
		assertThat(List.of(data.mobile(), data.phone(), data.note())).containsExactly("13800138000", "021-55550147",
				"13900139000");
	}

	@Test
	void aBlockOfLinesIsOnePerson() {
		List<Draft> drafts = PastedLines.read("""
				王小明
				采购经理
				华东光学（集团）有限公司
				手机：13800138000
				wxm@example.com

				Jane Doe
				Sales Director
				Acme Inc.
				jane@acme.com
				""");
		assertThat(drafts).extracting((draft) -> draft.data().name()).containsExactly("王小明", "Jane Doe");
		assertThat(drafts.getFirst().data().company()).isEqualTo("华东光学（集团）有限公司");
		assertThat(drafts.getLast().data().title()).isEqualTo("Sales Director");
	}

	@Test
	void aListOfLinesIsManyPeople() {
		assertThat(PastedLines.read("1. 王小明 13800138000\n2. 李雷 13900139000\n3. 韩梅梅 13700137000"))
			.extracting((draft) -> draft.data().name())
			.containsExactly("王小明", "李雷", "韩梅梅");
		assertThat(PastedLines.read("王小明\n李雷\n韩梅梅")).hasSize(3);
	}

	@Test
	void markupIsTextAndWhatHidesIsTakenOut() {
		Draft draft = one("<img src=x onerror=alert(1)>, Acme Inc, x\u202Egnp.exe");
		assertThat(draft.data().name() + draft.data().title() + draft.data().note()).contains("<img src=x onerror");
		assertThat(draft.toString()).doesNotContain("\u202E");
	}

	private static Draft one(String line) {
		List<Draft> drafts = PastedLines.read(line);
		assertThat(drafts).hasSize(1);
		return drafts.getFirst();
	}

	private static String or(@Nullable String text) {
		return (text == null) ? "" : text;
	}

}
