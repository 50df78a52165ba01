package io.onethread.pipeline;

import java.util.List;

import io.onethread.graph.RecordRef;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessDerivationTests {

	private static final RecordRef CENTRAL = new RecordRef("d", "Central");

	@Test
	void theCompanysOwnProcessHasOneStageForEachMilestone() {
		SalesProcess company = ProcessDerivation.company();
		assertThat(company.stages()).extracting(Stage::milestone).containsExactly(Milestone.values());
		assertThat(company.stages()).extracting(Stage::text)
			.containsExactly("lead", "qualified", "proposal", "negotiation", "won", "lost");
	}

	@Test
	void theCompanysOwnProcessKnowsEveryCommonWordOnce() {
		List<String> aliases = ProcessDerivation.company()
			.stages()
			.stream()
			.flatMap((stage) -> stage.aliases().stream())
			.toList();
		assertThat(aliases).doesNotHaveDuplicates().contains("engaging", "closed won", "招投标", "商务谈判");
	}

	@Test
	void aDivisionWithTheCompanysWordsNeedsNoProcess() {
		assertThat(ProcessDerivation.of(CENTRAL, List.of("lead", "Negotiation", "won"))).isEmpty();
		assertThat(ProcessDerivation.of(CENTRAL, List.of("who knows"))).isEmpty();
	}

	@Test
	void aDivisionWithWordsOfItsOwnGetsAProcessOfThem() {
		SalesProcess process = ProcessDerivation.of(CENTRAL, List.of("Won", "Engaging", "Lost", "Prospecting", "Odd"))
			.orElseThrow();
		assertThat(process.stages()).extracting(Stage::nameEn)
			.containsExactly("Prospecting", "Engaging", "Won", "Lost");
		assertThat(process.stages()).extracting(Stage::milestone)
			.containsExactly(Milestone.LEAD, Milestone.QUALIFIED, Milestone.WON, Milestone.LOST);
		assertThat(process.stages()).noneMatch((stage) -> stage.isCalled("Odd"));
		assertThat(process.stages().get(1).isCalled(" engaging ")).isTrue();
	}

	@Test
	void chineseWordsKeepTheirNameAndGetAnEnglishOne() {
		SalesProcess process = ProcessDerivation.of(CENTRAL, List.of("送样", "线索", "合同审批")).orElseThrow();
		assertThat(process.stages()).extracting(Stage::name).containsExactly("线索", "送样", "合同审批", "赢单", "丢单");
		assertThat(process.stages()).extracting(Stage::nameEn)
			.containsExactly("Lead", "Sample test", "Contract review", "Won", "Lost");
	}

	@Test
	void severalStagesOfOneMilestoneShareTheWayToTheNext() {
		SalesProcess process = ProcessDerivation.of(CENTRAL, List.of("Discovery", "Sample test", "Proposal"))
			.orElseThrow();
		assertThat(process.stages()).extracting(Stage::probability).containsExactly(0.25, 0.38, 0.5, 1.0, 0.0);
	}

}
