package io.onethread.notice;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class NoticesTests {

	private static final String KEY = "notice.test";

	@Autowired
	TestCompany company;

	@Autowired
	Notices notices;

	@Autowired
	NoticeQueries queries;

	@Autowired
	Viewers viewers;

	@Autowired
	Driver driver;

	@BeforeEach
	void plant() {
		this.company.plant();
		run("MATCH (notice:Notice) DETACH DELETE notice");
		run("MATCH (:Rep {id: 'r-ann'})-[owns:OWNS]->(:Customer {id: 'c-ann'}) REMOVE owns.until");
	}

	@Test
	void whoeverIsConcernedIsToldButNotTheDoer() {
		this.notices.tell(viewer("mia"), List.of("r-ann", "r-mia"), KEY, List.of("something"), "customers");
		assertThat(all("ann")).singleElement().satisfies((notice) -> {
			assertThat(notice.arguments()).containsExactly("something");
			assertThat(notice.path()).isEqualTo("customers");
			assertThat(notice.read()).isFalse();
		});
		assertThat(all("mia")).isEmpty();
		assertThat(all("ben")).isEmpty();
	}

	@Test
	void whatIsToldAgainUnderTheSameIdIsToldOnce() {
		String id = UUID.randomUUID().toString();
		this.notices.tell(id, null, List.of("r-ann"), KEY, List.of(), "customers");
		this.notices.markAllRead(viewer("ann"));
		this.notices.tell(id, null, List.of("r-ann", "r-ben"), KEY, List.of(), "customers");
		assertThat(all("ann")).singleElement().extracting(Notice::read).isEqualTo(true);
		assertThat(all("ben")).hasSize(1);
	}

	@Test
	void whoIsNoRepIsToldByTheirLogin() {
		assertThat(this.notices.executives()).containsExactly(viewer("eve").user());
		this.notices.tell(this.notices.executives(), KEY, List.of(), "map");
		assertThat(this.notices.unread(viewer("eve"))).isEqualTo(1);
	}

	@Test
	void aNameIsGoneFromOldNoticesOnceTheRightToSeeItIs() {
		this.notices.tell(List.of("r-ann", "r-cy"), KEY, List.of("record:c-ann"), "customers/c-ann");
		assertThat(text("ann")).contains("华东光学");
		assertThat(text("cy")).doesNotContain("华东光学").contains("hidden");
		run("MATCH (:Rep {id: 'r-ann'})-[owns:OWNS]->(:Customer {id: 'c-ann'}) SET owns.until = date() - duration('P1D')");
		run("MATCH (rep:Rep {id: 'r-ann'})-[in:IN]->(division) DELETE in CREATE (rep)-[:WAS]->(division)");
		run("MATCH (:Project {id: 'p-ann'})<-[runs:RUNS]-() DELETE runs");
		assertThat(this.notices.list(viewer("ann"), false, 0, 10).items()).singleElement()
			.satisfies((notice) -> assertThat(notice.toString()).doesNotContain("华东光学"));
		assertThat(text("ann")).doesNotContain("华东光学").contains("hidden");
		run("MATCH (rep:Rep {id: 'r-ann'})-[was:WAS]->(division) DELETE was CREATE (rep)-[:IN]->(division)");
		run("MATCH (p:Project {id: 'p-ann'}), (rep:Rep {id: 'r-ann'}) CREATE (rep)-[:RUNS]->(p)");
	}

	@Test
	void nobodyReadsTheNoticesOfAnother() {
		this.notices.tell(List.of("r-ann"), KEY, List.of(), "customers");
		String id = all("ann").getFirst().id();
		this.notices.markRead(viewer("ben"), List.of(id));
		this.notices.markAllRead(viewer("mia"));
		assertThat(this.notices.unread(viewer("ann"))).isEqualTo(1);
		this.notices.markRead(viewer("ann"), List.of(id));
		assertThat(this.notices.unread(viewer("ann"))).isZero();
	}

	@Test
	void theNewestComeFirstAndOldOnesGo() {
		for (int day = 200; day >= 0; day -= 50) {
			this.queries.save("day-" + day, List.of("r-ann"), ZonedDateTime.now().minusDays(day), KEY, List.of(), "");
		}
		assertThat(all("ann")).extracting(Notice::id)
			.containsExactly("day-0@r-ann", "day-50@r-ann", "day-100@r-ann", "day-150@r-ann", "day-200@r-ann");
		new NoticeRetention(this.queries, java.time.Duration.ofDays(120)).sweep();
		assertThat(all("ann")).extracting(Notice::id).containsExactly("day-0@r-ann", "day-50@r-ann", "day-100@r-ann");
	}

	@Test
	void amountsAndDaysAreWrittenInTheLanguageOfTheReader() {
		Notice notice = new Notice("n", ZonedDateTime.now(), KEY,
				List.of("amount:1234567.5", "date:2026-04-05", "date:soon", "text:some.key"), Map.of(), "", false);
		assertThat(words(Locale.US).text(notice)).contains("1,234,567.5", "Apr 5, 2026", "date:soon", "[some.key]");
		assertThat(words(Locale.SIMPLIFIED_CHINESE).text(notice)).contains("2026年4月5日");
	}

	private static NoticeTexts words(Locale locale) {
		return new NoticeTexts(locale, (key, arguments) -> key.equals("notice.hidden") ? "hidden"
				: key.equals(KEY) ? java.util.Arrays.toString(arguments) : "[" + key + "]");
	}

	private String text(String login) {
		return words(Locale.ENGLISH).text(all(login).getFirst());
	}

	private List<Notice> all(String login) {
		return this.notices.list(viewer(login), false, 0, 100).items();
	}

	private Viewer viewer(String login) {
		return this.viewers.of(login);
	}

	private void run(String query) {
		try (var session = this.driver.session()) {
			session.run(query).consume();
		}
	}

}
