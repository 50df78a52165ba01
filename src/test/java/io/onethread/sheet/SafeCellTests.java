package io.onethread.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeCellTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", "  =cmd|' /C calc'!A0", "\u00a0=1",
			"\u3000=1", "\ufeff=1", "\u200b=1", "＝1+1", " ＠SUM(A1)" })
	void whatBeginsLikeAFormulaBecomesText(String text) {
		assertThat(SafeCell.of(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "华东光学", "A-B", "Smith & Sons (=)", "5 + 5", "'quoted" })
	void otherTextStaysAsItIs(String text) {
		assertThat(SafeCell.of(text)).isEqualTo(text);
	}

	@Test
	void aTextOfBlanksOnlyStaysAsItIs() {
		assertThat(SafeCell.of("   ")).isEqualTo("   ");
	}

}
