package io.onethread.overlap;

import java.time.LocalDate;
import java.util.List;

import io.onethread.graph.RecordRef;
import io.onethread.overlap.CaseDetails.Fact;
import io.onethread.overlap.Proposal.Ground;
import io.onethread.overlap.Proposal.Why;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalTests {

	private static final RecordRef LI = new RecordRef("li", "Li");

	private static final RecordRef WANG = new RecordRef("wang", "Wang");

	@Test
	void whoClosedAndIsActiveLeadsBeforeWhoWasFirst() {
		Proposal proposal = Proposal.of(OverlapKind.REPS,
				List.of(fact(LI, 2020, 0, 10, 0), fact(WANG, 2024, 900, 10, 5)));
		assertThat(proposal.ruling()).isEqualTo(Ruling.LEAD);
		assertThat(proposal.lead()).isEqualTo(WANG);
		assertThat(proposal.grounds()).containsExactly(new Ground(Why.FIRST, LI), new Ground(Why.CLOSED, WANG),
				new Ground(Why.ACTIVE, WANG));
	}

	@Test
	void whoeverIsTheOnlyOneLeftLeads() {
		Proposal proposal = Proposal.of(OverlapKind.DIVISIONS,
				List.of(new Fact(LI, false, null, LocalDate.of(2019, 1, 1), 9e6, 0, 9, List.of(), List.of()),
						fact(WANG, 2024, 0, 0, 0)));
		assertThat(proposal.lead()).isEqualTo(WANG);
		assertThat(proposal.grounds()).containsExactly(new Ground(Why.ONLY, WANG));
	}

	@Test
	void whereBothSellAndEachHasLinesOfTheirOwnTheyShare() {
		Proposal proposal = Proposal.of(OverlapKind.DIVISIONS,
				List.of(fact(LI, 2020, 10, 0, 0, "lenses", "both"), fact(WANG, 2021, 20, 0, 0, "lasers", "both")));
		assertThat(proposal.ruling()).isEqualTo(Ruling.SHARE);
		assertThat(proposal.shares()).containsOnlyKeys("lenses", "lasers").containsEntry("lenses", "li");
	}

	@Test
	void linesOfTheirOwnAreNoReasonToShareWithWhoSellsNothingThere() {
		assertThat(Proposal
			.of(OverlapKind.DIVISIONS, List.of(fact(LI, 2020, 10, 0, 0, "lenses"), fact(WANG, 2021, 0, 0, 0, "lasers")))
			.ruling()).isEqualTo(Ruling.LEAD);
	}

	@Test
	void parentAndSubsidiaryAreLeft() {
		assertThat(
				Proposal.of(OverlapKind.GROUP, List.of(fact(LI, 2020, 10, 0, 0), fact(WANG, 2021, 0, 0, 0))).ruling())
			.isEqualTo(Ruling.LEAVE);
	}

	@Test
	void whatIsTheSameForBothSpeaksForNobody() {
		assertThat(Proposal.of(OverlapKind.REPS, List.of(fact(LI, 2020, 5, 5, 5), fact(WANG, 2020, 5, 5, 5))).grounds())
			.isEmpty();
	}

	private static Fact fact(RecordRef rep, int since, double sold, double open, int recent, String... lines) {
		return new Fact(rep, true, null, LocalDate.of(since, 1, 1), sold, open, recent,
				List.of(lines).stream().map((line) -> new RecordRef(line, line)).toList(), List.of());
	}

	@Test
	void whatMostCasesLikeItWereRuledOnCountsMoreThanTheFactsAlone() {
		Proposal proposal = Proposal.of(OverlapKind.REPS, List.of(fact(LI, 2020, 9, 9, 9), fact(WANG, 2024, 0, 0, 0)));
		assertThat(proposal.ruling()).isEqualTo(Ruling.LEAD);
		Proposal after = proposal
			.after(List.of(precedent(Ruling.JOINT), precedent(Ruling.JOINT), precedent(Ruling.LEAD)));
		assertThat(after.ruling()).isEqualTo(Ruling.JOINT);
		assertThat(after.lead()).isEqualTo(proposal.lead());
		assertThat(after.grounds()).extracting(Proposal.Ground::why).contains(Proposal.Why.PRECEDENT);
		assertThat(proposal.after(List.of(precedent(Ruling.JOINT)))).as("one is none").isEqualTo(proposal);
	}

	private static CaseDetails.Precedent precedent(Ruling ruling) {
		return new CaseDetails.Precedent("c", ruling, java.time.ZonedDateTime.now(), "Chen", "because");
	}

}
