package io.onethread.demo;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That a seed says everything. */
class DemoSeedTests {

	@Test
	void makesTheSameRowsFromTheSameSeed() {
		Ledger one = new Ledger(3, DemoSize.small());
		Ledger other = new Ledger(3, DemoSize.small());
		assertThat(one.batches).isEqualTo(other.batches);
		assertThat(one.company.truth()).isEqualTo(other.company.truth());
	}

	@Test
	void makesTheSameRowsWhenTheyAreReadAgain() {
		Ledger ledger = new Ledger(3, DemoSize.small());
		assertThat(ledger.company.batches()).toIterable().containsExactlyElementsOf(ledger.batches);
	}

	@Test
	void makesAnotherCompanyFromAnotherSeedWithTheSameAnchors() {
		Ledger one = new Ledger(3, DemoSize.small());
		Ledger other = new Ledger(4, DemoSize.small());
		assertThat(one.batches).isNotEqualTo(other.batches);
		assertThat(one.text(DemoCustomers.EAST_CHINA_OPTICS, "name"))
			.isEqualTo(other.text(DemoCustomers.EAST_CHINA_OPTICS, "name"));
		assertThat(one.text(DemoPeople.REP, "name")).isEqualTo(other.text(DemoPeople.REP, "name"));
	}

}
