package io.onethread.importing.report;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormulasTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", "\nx", "  =1", "\u00a0=1", "＝1", "'=1", "''-1" })
	void whatASpreadsheetWouldRunGetsAnApostrophe(String cell) {
		assertThat(Formulas.neutralise(cell)).isEqualTo("'" + cell);
		assertThat(Formulas.restore(Formulas.neutralise(cell))).isEqualTo(cell);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "1", "'", "'x", "a=b", "O'Brien", "'s-Hertogenbosch" })
	void whatIsHarmlessStaysAsItIs(String cell) {
		assertThat(Formulas.neutralise(cell)).isEqualTo(cell);
		assertThat(Formulas.restore(cell)).isEqualTo(cell);
	}

	@Test
	void everyShortCellOfStrangeCharactersComesBackExactly() {
		String alphabet = "'=-@+ \t\rx";
		for (int i = 0; i < Math.pow(alphabet.length(), 5); i++) {
			StringBuilder cell = new StringBuilder();
			for (int n = i; n > 0; n /= alphabet.length()) {
				cell.append(alphabet.charAt(n % alphabet.length()));
			}
			assertThat(Formulas.restore(Formulas.neutralise(cell.toString()))).isEqualTo(cell.toString());
		}
	}

	@Property
	void anyCellComesBackExactly(@ForAll String cell) {
		assertThat(Formulas.restore(Formulas.neutralise(cell))).isEqualTo(cell);
	}

}
