package io.onethread.insight;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CompanyConcentrationTests {

	@Test
	void whatIsSpreadEvenlyIsNotConcentrated() {
		CompanyConcentration even = CompanyConcentration.of(Collections.nCopies(20, 5.0));
		assertThat(even.count()).isEqualTo(20);
		assertThat(even.total()).isEqualTo(100);
		assertThat(even.key()).isEqualTo(16);
		assertThat(even.first()).isEqualTo(0.05, within(1e-9));
		assertThat(even.ten()).isEqualTo(0.5, within(1e-9));
		assertThat(even.gini()).isEqualTo(0, within(1e-9));
		assertThat(even.hhi()).isEqualTo(0.05, within(1e-9));
		assertThat(even.curve()).hasSize(11).first().isEqualTo(0.0);
		assertThat(even.curve().get(5)).isEqualTo(0.5, within(1e-9));
	}

	@Test
	void whereOneHoldsAlmostAllItShows() {
		CompanyConcentration uneven = CompanyConcentration.of(List.of(1.0, 97.0, 1.0, 1.0));
		assertThat(uneven.key()).isEqualTo(1);
		assertThat(uneven.first()).isEqualTo(0.97, within(1e-9));
		// By hand: 2·(1 + 2 + 3 + 4·97)/(4·100) − 5/4.
		assertThat(uneven.gini()).isEqualTo(0.72, within(1e-9));
		assertThat(uneven.hhi()).isEqualTo(0.97 * 0.97 + 3 * 0.0001, within(1e-9));
	}

	@Test
	void whoBringsNothingOrLessDoesNotCount() {
		CompanyConcentration spread = CompanyConcentration.of(List.of(0.0, -50.0, 10.0, 30.0));
		assertThat(spread.count()).isEqualTo(2);
		assertThat(spread.total()).isEqualTo(40);
		assertThat(spread.key()).isEqualTo(2);
	}

	@Test
	void nothingAtAllIsNoDivisionByZero() {
		CompanyConcentration none = CompanyConcentration.of(List.of(0.0));
		assertThat(none.count()).isZero();
		assertThat(none.curve()).isEmpty();
		assertThat(none.gini()).isZero();
	}

}
