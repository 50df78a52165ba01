package io.onethread.pipeline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class StandingsTests {

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@Autowired
	Standings standings;

	@Autowired
	ProcessQueries processes;

	@Autowired
	ProjectService projects;

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	@BeforeEach
	void company() {
		record("Division", "central", "name", "Central");
		record("Division", "optics", "name", "Optics");
		record("Rep", "moses", "name", "Moses");
		record("Rep", "lin", "name", "Lin");
		link("IN", "Rep", "moses", "Division", "central");
		link("IN", "Rep", "lin", "Division", "optics");
	}

	@Test
	void importedWordsStandInADivisionsOwnProcess() {
		project("p1", "moses", "Prospecting", "open", 100d);
		project("p2", "moses", "Engaging", "open", 200d);
		project("p3", "moses", "Won", "won", 300d);
		project("p4", "moses", "Lost", "lost", 0d);
		project("p5", "lin", "negotiation", "open", 1000d);
		settle();
		assertThat(standing("p1").get("milestone").asString()).isEqualTo("lead");
		assertThat(standing("p2").get("milestone").asString()).isEqualTo("qualified");
		assertThat(standing("p2").get("process").asString()).isEqualTo("central");
		assertThat(standing("p3").get("milestone").asString()).isEqualTo("won");
		assertThat(standing("p4").get("milestone").asString()).isEqualTo("lost");
		assertThat(standing("p5").get("process").asString()).isEqualTo("default");
		assertThat(standing("p5").get("milestone").asString()).isEqualTo("negotiating");
		assertThat(this.projects.milestones(executive()))
			.filteredOn((sum) -> sum.division() != null && sum.division().id().equals("central"))
			.extracting(MilestoneSum::milestone, MilestoneSum::projects, MilestoneSum::value)
			.contains(org.assertj.core.groups.Tuple.tuple(Milestone.LEAD, 1L, 100d),
					org.assertj.core.groups.Tuple.tuple(Milestone.WON, 1L, 300d));
	}

	@Test
	void whatNobodyKnowsIsNotMappedAndKeepsItsWord() {
		project("p6", "moses", "Zwischenablage", "open", 50d);
		project("p7", "moses", "Won", "open", 50d);
		settle();
		assertThat(standing("p6").get("milestone").asString()).isEmpty();
		assertThat(standing("p6").get("stage").asString()).isEmpty();
		assertThat(standing("p7").get("milestone").asString()).as("open, though its stage says won").isEmpty();
		assertThat(text("p6")).isEqualTo("Zwischenablage");
	}

	@Test
	void aProjectIsStalledOnceNothingHappensForLongerThanItsDivisionTakes() {
		for (int i = 0; i < 12; i++) {
			project("done" + i, "lin", "won", "won", 1d);
			set("done" + i, "openedAt", TODAY.minusDays(300), "closedAt", TODAY.minusDays(220));
		}
		project("old", "lin", "lead", "open", 1d);
		set("old", "openedAt", TODAY.minusDays(60));
		project("visited", "lin", "lead", "open", 1d);
		set("visited", "openedAt", TODAY.minusDays(60));
		record("Activity", "visit", "kind", "visit", "at", ZonedDateTime.now().minusDays(3), "subject", "x");
		link("ABOUT", "Activity", "visit", "Project", "visited");
		settle();
		assertThat(standing("old").get("stalledOn").asLocalDate()).as("80 days through 4 stages")
			.isEqualTo(TODAY.minusDays(40));
		assertThat(standing("visited").get("stalledOn").asLocalDate()).isEqualTo(TODAY.plusDays(17));
		assertThat(standing("done1").get("stalledOn").isNull()).isTrue();
	}

	@Test
	void contactsWhoLeftDoNotCount() {
		project("p8", "lin", "lead", "open", 1d);
		record("Contact", "k1", "name", "One", "status", "active");
		record("Contact", "k2", "name", "Two", "status", "left");
		this.links.add(new LinkRow("PLAYS", "Contact", "k1", "Project", "p8", Map.of("key", true)));
		this.links.add(new LinkRow("PLAYS", "Contact", "k2", "Project", "p8", Map.of("key", true)));
		settle();
		assertThat(standing("p8").get("contacts").asLong()).isOne();
		assertThat(standing("p8").get("keys").asLong()).isOne();
	}

	@Test
	void refreshingAgainChangesNothing() {
		project("p9", "moses", "Engaging", "open", 200d);
		settle();
		Value before = standing("p9");
		this.standings.refreshAll();
		assertThat(standing("p9").asMap()).isEqualTo(before.asMap());
		assertThat(this.processes.all().stream().filter((one) -> one.id().equals("central"))).hasSize(1);
	}

	private void settle() {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "test", this.records, this.links));
		this.standings.refreshAll();
	}

	private Value standing(String project) {
		try (var session = this.driver.session()) {
			return session
				.run("MATCH (:Record {id: $id})-[:STANDS]->(s) RETURN properties(s) AS s", Map.of("id", project))
				.single()
				.get("s");
		}
	}

	private String text(String project) {
		try (var session = this.driver.session()) {
			return session.run("MATCH (p:Record {id: $id}) RETURN p.stage AS stage", Map.of("id", project))
				.single()
				.get("stage")
				.asString();
		}
	}

	private void project(String id, String rep, String stage, String status, double value) {
		record("Project", id, "name", "Project " + id, "stage", stage, "status", status, "value", value);
		link("RUNS", "Rep", rep, "Project", id);
	}

	private void set(String id, Object... namesAndValues) {
		record("Project", id, namesAndValues);
	}

	private void record(String kind, String id, Object... namesAndValues) {
		Map<String, Object> set = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			set.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		this.records.add(new RecordRow(kind, id, set));
	}

	private void link(String type, String from, String fromId, String to, String toId) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, Map.of()));
	}

	private static Viewer executive() {
		return new Viewer("u", "boss", Role.EXECUTIVE, null, "Boss", null, List.of());
	}

}
