package io.onethread.matching;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CreditCodeTests {

	/** An example whose check character is right. */
	private static final String RIGHT = "91350100M000100Y43";

	@ParameterizedTest
	@ValueSource(strings = { RIGHT, "91350100m000100y43", " 9135 0100 M000 100Y 43", "９１３５０１００Ｍ０００１００Ｙ４３",
			"9135O1OOMOOOIOOY43" })
	void readsACodeAsPeopleWriteIt(String written) {
		assertThat(CreditCode.parse(written)).contains(new CreditCode(RIGHT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "91350100M000100Y44", "91350100M000010Y43", "19350100M000100Y43", "91350100M000100Y4", "",
			"91350100M000100V43", "你好" })
	void refusesACodeWhoseCheckCharacterIsWrong(String written) {
		assertThat(CreditCode.parse(written)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(written));
	}

	@Test
	void tellsItsParts() {
		CreditCode code = new CreditCode(RIGHT);
		assertThat(code.division()).isEqualTo("350100");
		assertThat(code.organisationCode()).isEqualTo("M000100Y4");
	}

}
