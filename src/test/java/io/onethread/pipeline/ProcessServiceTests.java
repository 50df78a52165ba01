package io.onethread.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class ProcessServiceTests {

	@Autowired
	TestCompany company;

	@Autowired
	ProjectService projects;

	@Autowired
	ProcessService processes;

	@Autowired
	Moves moves;

	@Autowired
	Standings standings;

	@Autowired
	Viewers viewers;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	private String division = "";

	private String rep = "";

	@BeforeEach
	void plant() {
		this.company.plant();
		this.division = "d-" + UUID.randomUUID();
		this.rep = "r-" + UUID.randomUUID();
		write(new RecordRow("Division", this.division, Map.of("name", this.division)),
				new RecordRow("Rep", this.rep, Map.of("name", "Somebody")));
		link("IN", "Rep", this.rep, "Division", this.division);
	}

	@Test
	void aWordThatNobodyKnowsIsMappedByOneClick() {
		project("odd", "Zwischenablage");
		this.standings.refreshAll();
		SalesProcess company = this.processes.ofDivision(this.division);
		assertThat(company.id()).isEqualTo(SalesProcess.DEFAULT);
		assertThat(stage("odd")).isNull();
		this.processes.map(as("eve"), SalesProcess.DEFAULT, "Zwischenablage", "default:qualified");
		assertThat(stage("odd")).isEqualTo("default:qualified");
		assertThat(find("odd").stage()).isEqualTo("Zwischenablage");
		this.standings.refreshAll();
		assertThat(stage("odd")).isEqualTo("default:qualified");
	}

	@Test
	void aDivisionGetsAProcessOfItsOwnAndItsProjectsFindTheirPlaces() {
		project("one", "lead");
		project("two", "negotiation");
		this.standings.refreshAll();
		SalesProcess own = own((stages) -> {
		}, Map.of());
		assertThat(own.id()).isEqualTo(this.division);
		assertThat(own.derived()).isFalse();
		assertThat(find("one").standing().process()).isEqualTo(this.division);
		assertThat(find("two").standing().milestone()).isEqualTo(Milestone.NEGOTIATING);
		assertThat(this.processes.counts(as("root"), this.division)).containsEntry(own.stages().getFirst().id(), 1L);
	}

	@Test
	void aStageThatGoesMovesItsProjectsAndSaysSo() {
		project("three", "qualified");
		this.standings.refreshAll();
		SalesProcess own = own((stages) -> {
		}, Map.of());
		Stage qualified = own.first(Milestone.QUALIFIED).orElseThrow();
		Stage lead = own.first(Milestone.LEAD).orElseThrow();
		assertThatExceptionOfType(ProjectProblem.Invalid.class)
			.isThrownBy(() -> change(own, (stages) -> stages.remove(qualified), Map.of()));
		assertThatExceptionOfType(ProjectProblem.Invalid.class)
			.isThrownBy(() -> change(own, (stages) -> stages.remove(qualified),
					Map.of(qualified.id(), own.first(Milestone.WON).orElseThrow().id())));
		SalesProcess left = change(own, (stages) -> stages.remove(qualified), Map.of(qualified.id(), lead.id()));
		assertThat(left.stages()).doesNotContain(qualified);
		assertThat(stage("three")).isEqualTo(lead.id());
		assertThat(this.moves.history(as("eve"), id("three"))).singleElement().satisfies((step) -> {
			assertThat(step.from().stage()).isEqualTo(qualified.id());
			assertThat(step.to().stage()).isEqualTo(lead.id());
		});
		project("four", "qualified");
		this.standings.refreshAll();
		assertThat(stage("four")).as("its word goes on").isEqualTo(lead.id());
	}

	@Test
	void projectsGoAlongWithTheNewNameOfTheirStage() {
		project("five", "lead");
		this.standings.refreshAll();
		SalesProcess own = own((stages) -> {
		}, Map.of());
		Stage lead = own.stages().getFirst();
		SalesProcess renamed = change(own, (stages) -> stages.set(0, named(lead, "机会", "Opportunity")), Map.of());
		assertThat(renamed.stages().getFirst().id()).isEqualTo(lead.id());
		assertThat(stage("five")).isEqualTo(lead.id());
		assertThat(find("five").stage()).isEqualTo("机会");
		assertThat(this.moves.history(as("eve"), id("five"))).singleElement()
			.satisfies((step) -> assertThat(step.to().nameEn()).isEqualTo("Opportunity"));
		project("six", "lead");
		this.standings.refreshAll();
		assertThat(stage("six")).as("files may still say lead").isEqualTo(lead.id());
	}

	@Test
	void whoWasSlowerIsTold() {
		SalesProcess own = own((stages) -> {
		}, Map.of());
		change(own, (stages) -> stages.set(0, named(stages.getFirst(), "甲", "A")), Map.of());
		assertThatExceptionOfType(ProjectProblem.Changed.class)
			.isThrownBy(() -> change(own, (stages) -> stages.set(0, named(stages.getFirst(), "乙", "B")), Map.of()));
	}

	@Test
	void aProcessNeedsAnEndAndNamesThatDiffer() {
		SalesProcess own = own((stages) -> {
		}, Map.of());
		assertThatExceptionOfType(ProjectProblem.Invalid.class)
			.isThrownBy(() -> change(own, (stages) -> stages.removeLast(), Map.of()));
		assertThatExceptionOfType(ProjectProblem.Invalid.class)
			.isThrownBy(() -> change(own, (stages) -> stages.set(0, named(stages.getFirst(), "", "")), Map.of()));
	}

	@Test
	void onlyExecutivesAndAdministratorsChangeProcesses() {
		SalesProcess company = this.processes.ofDivision(this.division);
		ProcessDraft draft = new ProcessDraft(-1, null, ProcessService.copy(company), Map.of());
		assertThatExceptionOfType(ProjectProblem.Forbidden.class)
			.isThrownBy(() -> this.processes.save(as("mia"), this.division, draft));
		assertThatExceptionOfType(ProjectProblem.Forbidden.class)
			.isThrownBy(() -> this.processes.map(as("ann"), SalesProcess.DEFAULT, "x", "default:lead"));
		assertThatExceptionOfType(ProjectProblem.NotThere.class)
			.isThrownBy(() -> this.processes.save(as("root"), "c-ann", draft));
	}

	private SalesProcess own(java.util.function.Consumer<List<Stage>> edit, Map<String, String> gone) {
		List<Stage> stages = ProcessService.copy(this.processes.ofDivision(this.division));
		edit.accept(stages);
		return this.processes.save(as("root"), this.division, new ProcessDraft(-1, null, stages, gone));
	}

	private SalesProcess change(SalesProcess process, java.util.function.Consumer<List<Stage>> edit,
			Map<String, String> gone) {
		List<Stage> stages = new ArrayList<>(process.stages());
		edit.accept(stages);
		return this.processes.save(as("eve"), process.id(),
				new ProcessDraft(process.version(), process.stalledAfter(), stages, gone));
	}

	private static Stage named(Stage stage, String name, String nameEn) {
		return new Stage(stage.id(), stage.text(), name, nameEn, stage.milestone(), stage.probability(),
				stage.conditions(), stage.checklist(), stage.aliases());
	}

	private void project(String name, String stage) {
		write(new RecordRow("Project", id(name), Map.of("name", name, "stage", stage, "status", "open", "value", 10d)));
		link("RUNS", "Rep", this.rep, "Project", id(name));
	}

	private String id(String name) {
		return name + "-" + this.division;
	}

	private Project find(String name) {
		return this.projects.find(as("eve"), id(name)).orElseThrow();
	}

	private @org.jspecify.annotations.Nullable String stage(String name) {
		return find(name).standing().stage();
	}

	private void write(RecordRow... rows) {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "test", List.of(rows), List.of()));
	}

	private void link(String type, String from, String fromId, String to, String toId) {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "test", List.of(),
				List.of(new LinkRow(type, from, fromId, to, toId, Map.of()))));
	}

	private Viewer as(String name) {
		return this.viewers.of(name);
	}

}
