package io.onethread.importing.ui;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTests {

	@Test
	void sharesAddUpToTheWhole() {
		assertThat(Shares.of(List.of(1L, 1L, 1L, 0L))).containsExactly(334, 333, 333, 0);
		assertThat(Shares.of(List.of(7_999L, 1_480L, 1_425L, 1L)).stream().mapToInt(Integer::intValue).sum())
			.isEqualTo(1000);
	}

	@Test
	void nothingHasNoShares() {
		assertThat(Shares.of(List.of(0L, 0L))).containsExactly(0, 0);
	}

}
