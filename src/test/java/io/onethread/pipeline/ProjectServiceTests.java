package io.onethread.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordRow;
import io.onethread.pipeline.Player.Part;
import io.onethread.pipeline.ProjectFilter.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class ProjectServiceTests {

	private static final ListRequest FIRST = ListRequest.first(50, "value", true);

	@Autowired
	TestCompany company;

	@Autowired
	ProjectService projects;

	@Autowired
	ProjectPeople people;

	@Autowired
	Standings standings;

	@Autowired
	Viewers viewers;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.standings.refreshAll();
	}

	@Test
	void addingTwiceWithOneIdAddsOnce() {
		String id = UUID.randomUUID().toString();
		NewProject wanted = new NewProject("c-ann", null, null, List.of(), data("Line two", 5000d));
		Project first = this.projects.create(as("ann"), id, wanted);
		String before = this.company.fingerprint();
		assertThat(this.projects.create(as("ann"), id, wanted)).isEqualTo(first);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		assertThat(first.standing().milestone()).isEqualTo(Milestone.LEAD);
		assertThat(first.status()).isEqualTo("open");
		assertThat(first.reps()).extracting("id").containsExactly("r-ann");
		assertThat(this.company.count("MATCH (:StageMove)-[:OF]->(:Record {id: $id}) RETURN count(*)", id)).isOne();
		assertThat(this.company
			.count("MATCH (p:Record {id: $id}) WHERE p.searchName CONTAINS 'line two' RETURN count(*)", id)).isOne();
	}

	@Test
	void onlyWhoAnswersForACustomerOpensAProjectThere() {
		String before = this.company.fingerprint();
		NewProject foreign = new NewProject("c-ben", null, null, List.of(), data("Raid", 1d));
		NewProject hidden = new NewProject("c-cy", null, null, List.of(), data("Raid", 1d));
		assertThatExceptionOfType(ProjectProblem.Forbidden.class).isThrownBy(() -> create("ann", foreign));
		assertThatExceptionOfType(ProjectProblem.NotThere.class).isThrownBy(() -> create("ann", hidden));
		assertThatExceptionOfType(ProjectProblem.Forbidden.class).isThrownBy(() -> create("root", foreign));
		assertThatExceptionOfType(ProjectProblem.Forbidden.class)
			.isThrownBy(() -> create("ann", new NewProject("c-ann", "r-ben", null, List.of(), data("For Ben", 1d))));
		assertThatExceptionOfType(ProjectProblem.Invalid.class)
			.isThrownBy(() -> create("eve", new NewProject("c-ann", null, null, List.of(), data("Nobody's", 1d))));
		assertThat(this.company.fingerprint()).isEqualTo(before);
		assertThat(create("mia", new NewProject("c-ben", "r-ben", null, List.of(), data("Given", 1d))).reps())
			.extracting("id")
			.containsExactly("r-ben");
	}

	@Test
	void aChangeIsKeptFromImportsAndAnOldVersionIsRefused() {
		Project made = create("ann", new NewProject("c-ann", null, null, List.of(), data("Contended", 100d)));
		Project changed = this.projects.update(as("ann"), made.id(), 0, data("Contended", 200d));
		assertThat(changed.version()).isOne();
		assertThatExceptionOfType(ProjectProblem.Changed.class)
			.isThrownBy(() -> this.projects.update(as("mia"), made.id(), 0, data("Slow", 300d)));
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run",
				List.of(new RecordRow("Project", made.id(), java.util.Map.of("value", 1d))), List.of()));
		assertThat(this.projects.find(as("ann"), made.id()).orElseThrow().data().value()).isEqualTo(200d);
		assertThatExceptionOfType(ProjectProblem.Invalid.class)
			.isThrownBy(() -> this.projects.update(as("ann"), made.id(), 1, data("", -5d)))
			.satisfies((problem) -> assertThat(problem.problems()).extracting("field").contains("name", "value"));
	}

	@Test
	void aHelperSeesTheProjectButDoesNotChangeIt() {
		Project made = create("ann", new NewProject("c-ann", null, null, List.of(), data("Shared", 100d)));
		assertThat(this.projects.find(as("cy"), made.id())).isEmpty();
		assertThatExceptionOfType(ProjectProblem.NotThere.class)
			.isThrownBy(() -> this.people.help(as("cy"), made.id(), "r-cy"));
		this.people.help(as("ann"), made.id(), "r-cy");
		Project seen = this.projects.find(as("cy"), made.id()).orElseThrow();
		assertThat(seen.editable()).isFalse();
		assertThat(seen.helpers()).extracting("id").containsExactly("r-cy");
		String before = this.company.fingerprint();
		assertThatExceptionOfType(ProjectProblem.Forbidden.class)
			.isThrownBy(() -> this.projects.update(as("cy"), made.id(), 0, data("Taken", 1d)));
		assertThat(this.company.fingerprint()).isEqualTo(before);
		this.people.release(as("ann"), made.id(), "r-cy");
		assertThat(this.projects.find(as("cy"), made.id())).isEmpty();
	}

	@Test
	void aContactIsKeyInOneProjectAndOrdinaryInAnother() {
		Project made = create("ann", new NewProject("c-ann", null, null, List.of(), data("Second", 100d)));
		this.people.play(as("ann"), made.id(), "k-ann", new Part("user", false, "neutral"));
		this.people.play(as("ann"), "p-ann", "k-ann", new Part("decider", true, "supports"));
		assertThat(this.people.players(as("ann"), made.id())).singleElement()
			.satisfies((player) -> assertThat(player.part()).isEqualTo(new Part("user", false, "neutral")));
		assertThat(this.people.players(as("ann"), "p-ann")).singleElement()
			.satisfies((player) -> assertThat(player.part().key()).isTrue());
		assertThat(this.projects.find(as("ann"), made.id()).orElseThrow().standing().single()).isTrue();
		assertThatExceptionOfType(ProjectProblem.NotThere.class)
			.isThrownBy(() -> this.people.play(as("ann"), made.id(), "k-cy", new Part("user", true, null)));
		this.people.leave(as("ann"), made.id(), "k-ann");
		assertThat(this.people.players(as("ann"), made.id())).isEmpty();
	}

	@Test
	void eachSeesTheirOwnProjectsInListAndBoard() {
		assertThat(ids("ann", ProjectFilter.ALL)).contains("p-ann").doesNotContain("p-ben", "p-cy");
		assertThat(ids("mia", ProjectFilter.ALL)).contains("p-ann", "p-ben").doesNotContain("p-cy");
		assertThat(ids("eve", ProjectFilter.ALL)).contains("p-ann", "p-ben", "p-cy");
		assertThat(ids("root", ProjectFilter.ALL)).isEmpty();
		assertThat(board("ann")).contains("p-ann").doesNotContain("p-ben", "p-cy");
		assertThat(board("eve")).contains("p-ann", "p-ben", "p-cy");
		assertThat(board("root")).isEmpty();
	}

	@Test
	void columnsCountAllOfThemAndShowAPage() {
		for (int i = 0; i < 5; i++) {
			create("ben", new NewProject("c-ben", null, null, List.of(), data("Many " + i, 10d + i)));
		}
		ProjectFilter mine = new ProjectFilter(Scope.MINE, null, null, null, null, null, false, false, false);
		BoardColumn leads = this.projects
			.board(as("ben"), mine, false, "lead", new ListRequest("many", "value", true, 0, 2))
			.getFirst();
		assertThat(leads.total()).isEqualTo(5);
		assertThat(leads.value()).isEqualTo(60d);
		assertThat(leads.weighted()).isEqualTo(6d);
		assertThat(leads.projects()).extracting(Project::name).containsExactly("Many 4", "Many 3");
		assertThat(this.projects.board(as("ben"), mine, false, "lead", new ListRequest("many", "value", true, 4, 2))
			.getFirst()
			.projects()).extracting(Project::name).containsExactly("Many 0");
	}

	@Test
	void filtersNarrowTheList() {
		Project late = create("ann", new NewProject("c-ann", null, null, List.of(), new ProjectData("Late", null, 1d,
				null, LocalDate.now().minusDays(90), LocalDate.now().minusDays(1), null)));
		assertThat(ids("ann", new ProjectFilter(Scope.MINE, null, null, null, null, null, true, false, false)))
			.contains(late.id())
			.doesNotContain("p-ann");
		assertThat(ids("ann", new ProjectFilter(Scope.MINE, null, null, null, null, null, false, false, true)))
			.contains(late.id());
		assertThat(ids("ann",
				new ProjectFilter(Scope.ALL, null, Milestone.OFFERED, null, "open", "c-ann", false, false, false)))
			.containsExactly("p-ann");
		assertThat(
				ids("eve", new ProjectFilter(Scope.ALL, "d-instruments", null, null, null, null, false, false, false)))
			.containsExactly("p-cy");
	}

	private Project create(String who, NewProject project) {
		return this.projects.create(as(who), UUID.randomUUID().toString(), project);
	}

	private List<String> ids(String who, ProjectFilter filter) {
		return this.projects.list(as(who), filter, FIRST).listing().items().stream().map(Project::id).toList();
	}

	private List<String> board(String who) {
		return this.projects.board(as(who), ProjectFilter.ALL, false, null, FIRST)
			.stream()
			.flatMap((column) -> column.projects().stream())
			.map(Project::id)
			.toList();
	}

	private Viewer as(String name) {
		return this.viewers.of(name);
	}

	static ProjectData data(String name, double value) {
		return new ProjectData(name, null, value, null, null, null, null);
	}

}
