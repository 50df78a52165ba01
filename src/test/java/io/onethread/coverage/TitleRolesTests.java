package io.onethread.coverage;

import java.time.LocalDate;

import io.onethread.graph.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleRolesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	@ParameterizedTest
	@CsvSource({ "Owner,decider", "Owner/Marketing Assistant,gatekeeper", "General Manager,decider", "总经理,decider",
			"副总经理,influencer", "采购经理,buyer", "Purchasing Manager,buyer", "财务总监,payer", "Accounting Manager,payer",
			"研发工程师,technical", "CTO,technical", "销售总监,influencer", "Sales Representative,user", "车间主任,influencer",
			"总经理助理,gatekeeper", "Vice President,influencer", "法人代表,decider" })
	void guessesARoleFromATitle(String title, String role) {
		assertThat(TitleRoles.guess(title)).contains(role);
	}

	@Test
	void guessesNothingFromNothing() {
		assertThat(TitleRoles.guess(null)).isEmpty();
		assertThat(TitleRoles.guess(" ")).isEmpty();
		assertThat(TitleRoles.guess("Labrador keeper")).isEmpty();
	}

	@Test
	void aTieGrowsWithMeetingsHistoryAndProjectsAndFadesWithTime() {
		double often = strength(12, 400, 3, 0, false);
		assertThat(often).isGreaterThan(strength(2, 400, 3, 0, false));
		assertThat(often).isGreaterThan(strength(12, 700, 300, 0, false));
		assertThat(often).isGreaterThan(strength(12, 4, 3, 0, false));
		assertThat(strength(12, 400, 3, 1, false)).isGreaterThan(often);
		assertThat(strength(12, 400, 3, 1, true)).isGreaterThan(strength(12, 400, 3, 1, false)).isLessThan(1);
		assertThat(RepTie.of(new RecordRef("r", "R"), 0, null, null, 0, false, TODAY).strength()).isZero();
	}

	private static double strength(long times, int first, int last, long projects, boolean key) {
		return RepTie
			.of(new RecordRef("r", "R"), times, TODAY.minusDays(first), TODAY.minusDays(last), projects, key, TODAY)
			.strength();
	}

}
