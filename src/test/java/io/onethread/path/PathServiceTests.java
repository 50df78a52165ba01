package io.onethread.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.path.PathService.Ways;
import io.onethread.question.Firm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.onethread.question.Firm.ADMIN;
import static io.onethread.question.Firm.ANA;
import static io.onethread.question.Firm.BEN;
import static io.onethread.question.Firm.BOSS;
import static io.onethread.question.Firm.CAI;
import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class PathServiceTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	PathService paths;

	@BeforeEach
	void firm() {
		Firm.write(this.cypher, this.writer);
	}

	@Test
	void whoMetSomebodyLeadsThereWithTheirEvidence() {
		Way way = ways(ANA, "q-ana", "q-wang").getFirst();
		assertThat(ids(way)).startsWith("q-ana").endsWith("q-wang");
		Way direct = ways(ANA, "q-ana", "q-wang").stream()
			.filter((one) -> one.stops().size() == 2)
			.findFirst()
			.orElseThrow();
		assertThat(direct.steps().getFirst().types()).contains("MET");
		assertThat(direct.steps().getFirst().evidence().times()).isOne();
		assertThat(direct.steps().getFirst().evidence().last()).isEqualTo(Firm.TODAY.minusDays(5));
	}

	@Test
	void aColleagueLeadsToWhomTheyKnow() {
		List<Way> ways = ways(BOSS, "q-ben", "q-wang");
		assertThat(ways).isNotEmpty();
		assertThat(ids(ways.getFirst())).contains("q-ana");
		assertThat(ways.getFirst().steps().getFirst().types()).containsExactly("COLLEAGUE");
	}

	@Test
	void whoHangsOnALinkThatIsNotLookedAtIsFoundFromTheOtherEnd() {
		int many = PathQueries.LINKS + 200;
		List<RecordRow> records = IntStream.range(0, many)
			.mapToObj((i) -> new RecordRow("Customer", "q-hub-" + i, Map.of("name", "枢纽" + i)))
			.collect(Collectors.toCollection(ArrayList::new));
		List<LinkRow> links = IntStream.range(0, many)
			.mapToObj((i) -> link("OWNS", "Rep", "q-cai", "Customer", "q-hub-" + i))
			.collect(Collectors.toCollection(ArrayList::new));
		// Whichever of the links are looked at, they are not both the first and the last.
		for (int i : List.of(0, many - 1)) {
			records.add(new RecordRow("Contact", "q-hub-contact-" + i, Map.of("name", "联系人" + i)));
			links.add(link("WORKS_AT", "Contact", "q-hub-contact-" + i, "Customer", "q-hub-" + i));
		}
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run", records, links));
		for (int i : List.of(0, many - 1)) {
			assertThat(ids(ways(CAI, "q-cai", "q-hub-contact-" + i).getFirst())).containsExactly("q-cai", "q-hub-" + i,
					"q-hub-contact-" + i);
		}
	}

	@Test
	void neverThroughADivisionOrAProductLine() {
		for (Way way : ways(BOSS, "q-cai", "q-east")) {
			assertThat(way.stops()).extracting(Stop::kind).isSubsetOf("Rep", "Contact", "Customer", "Project");
		}
	}

	@Test
	void whatTheReaderMayNotKnowOfIsAColleagueInABranch() {
		// Both Ana and Cai have met this person, Cai at a customer of which Ana knows
		// nothing.
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run",
				List.of(new RecordRow("Customer", "q-secret", Map.of("name", "秘密公司")),
						new RecordRow("Project", "q-hush", Map.of("name", "秘密项目", "status", "open"))),
				List.of(link("OWNS", "Rep", "q-cai", "Customer", "q-secret"),
						link("WORKS_AT", "Contact", "q-chen", "Customer", "q-secret"),
						link("FOR", "Project", "q-hush", "Customer", "q-secret"),
						link("RUNS", "Rep", "q-cai", "Project", "q-hush"),
						link("PLAYS", "Contact", "q-chen", "Project", "q-hush"))));
		List<Way> ways = ways(ANA, "q-cai", "q-chen");
		assertThat(ways).isNotEmpty();
		assertThat(ways.toString()).doesNotContain("秘密").doesNotContain("q-secret").doesNotContain("q-hush");
		assertThat(ways)
			.anySatisfy((way) -> assertThat(way.stops()).anySatisfy((stop) -> assertThat(stop.isHidden()).isTrue()));
		assertThat(ways).flatExtracting(Way::stops)
			.filteredOn(Stop::isHidden)
			.allSatisfy((stop) -> assertThat(stop.where()).isEqualTo("上海分公司"));
		assertThat(ways(CAI, "q-cai", "q-chen").toString()).contains("秘密公司");
	}

	@Test
	void whoIsTiedToWhatIsHiddenIsHiddenToo() {
		List<Way> ways = ways(BEN, "q-ben", "q-tin");
		assertThat(ways).isNotEmpty();
		// Ben may know that Ana owns it, but not what she did there.
		assertThat(ways).flatExtracting(Way::steps).allSatisfy((step) -> assertThat(step.evidence().last()).isNull());
	}

	@Test
	void endsThatTheViewerMayNotKnowOfAreNotThere() {
		assertThat(this.paths.ways(ANA, "q-ana", "q-zhao", 3)).isEmpty();
		assertThat(this.paths.ways(ANA, "q-beijing", "q-ana", 3)).isEmpty();
		assertThat(this.paths.ways(ANA, "q-ana", "nowhere", 3)).isEmpty();
		assertThat(this.paths.ways(ADMIN, "q-ana", "q-wang", 3)).isEmpty();
		assertThat(this.paths.ways(ANA, "q-visit", "q-wang", 3)).isEmpty();
	}

	@Test
	void toOneselfThereIsNoWay() {
		assertThat(ways(ANA, "q-ana", "q-ana")).isEmpty();
	}

	private List<Way> ways(Viewer viewer, String from, String to) {
		return this.paths.ways(viewer, from, to, 5).map(Ways::ways).orElseThrow();
	}

	private static List<String> ids(Way way) {
		return way.stops().stream().map((stop) -> String.valueOf(stop.id())).toList();
	}

	private static LinkRow link(String type, String from, String fromId, String to, String toId) {
		return new LinkRow(type, from, fromId, to, toId, Map.of());
	}

}
