package io.onethread.lookup;

import java.util.List;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ThreadServiceTests {

	@Autowired
	ThreadService threads;

	@Autowired
	RecordService records;

	@BeforeAll
	static void write(@Autowired Cypher cypher, @Autowired GraphWriter writer) {
		Company.write(cypher, writer);
		WarmUp.run(cypher);
	}

	@Test
	void groupsWhatHangsTogetherByTypeTheStrongestFirst() {
		RecordThread thread = thread(Company.LIN, "hdgx");
		assertThat(thread.groups()).extracting(TieGroup::type)
			.containsExactly("Customer", "Contact", "Project", "Rep", "Order", "Activity", "Product", "ProductLine");
		assertThat(ids(thread, "Contact")).containsExactly("director", "labhead");
		assertThat(ids(thread, "Rep")).containsExactly("lin", "wei");
		assertThat(ids(thread, "ProductLine")).containsExactly("cameras");
	}

	@Test
	void saysWhatTheStrengthRestsOn() {
		Tie director = tie(thread(Company.LIN, "hdgx"), "director");
		assertThat(director.depth()).isEqualTo(1);
		assertThat(director.strength()).isBetween(0.5, 1.0);
		assertThat(director.grounds().last()).isEqualTo(Company.TODAY.minusDays(26));
		assertThat(director.grounds().visits()).isEqualTo(20);
		assertThat(director.grounds().title()).isEqualTo("采购总监");
		assertThat(director.facts()).containsEntry("title", "采购总监");
		Tie lin = tie(thread(Company.LIN, "hdgx"), "lin");
		assertThat(lin.grounds().role()).isEqualTo("owner");
		assertThat(lin.grounds().orders()).isEqualTo(25);
	}

	@Test
	void saysByWhomWhatIsFartherHangsTogether() {
		Tie line = tie(thread(Company.LIN, "labhead"), "line");
		assertThat(line.depth()).isEqualTo(2);
		assertThat(line.via()).isEqualTo(new RecordRef("Customer", "hdgx", "上海华东光学仪器有限公司"));
		assertThat(line.links()).containsExactly(new ThreadLink("labhead", "hdgx", "WORKS_AT"),
				new ThreadLink("line", "hdgx", "FOR"));
	}

	@Test
	void countsLongGroupsTrulyAndPagesThem() {
		RecordThread thread = this.threads.thread(Company.LIN, "hdgx", 2, 10).orElseThrow();
		assertThat(thread.more()).containsEntry("Order", 15L).containsEntry("Activity", 15L).doesNotContainKey("Rep");
		assertThat(ids(thread, "Order")).startsWith("o0", "o1", "o2").hasSize(10);
		TieGroup last = this.threads.group(Company.LIN, "hdgx", "Order", 2, 10).orElseThrow();
		assertThat(last.total()).isEqualTo(25);
		assertThat(last.ties()).extracting((tie) -> tie.record().id())
			.containsExactly("o20", "o21", "o22", "o23", "o24");
		assertThat(this.threads.group(Company.LIN, "hdgx", "Contact", 1, 1).orElseThrow().ties())
			.extracting((tie) -> tie.record().id())
			.containsExactly("labhead");
	}

	@Test
	void isNarrowedByKindTimeAndOwner() {
		RecordThread contacts = this.threads
			.thread(Company.LIN, "hdgx", new ThreadFilter(Set.of("Contact", "Order"), ThreadFilter.Time.ANY, null), 2,
					50)
			.orElseThrow();
		assertThat(contacts.groups()).extracting(TieGroup::type).containsExactly("Contact", "Order");
		RecordThread lately = this.threads
			.thread(Company.LIN, "hdgx", new ThreadFilter(Set.of(), ThreadFilter.Time.MONTH, null), 2, 50)
			.orElseThrow();
		assertThat(ids(lately, "Order")).containsExactly("o0", "o1", "o2");
		assertThat(ids(lately, "Activity")).containsExactly("a0", "a1");
		assertThat(lately.groups()).filteredOn((group) -> !List.of("Order", "Activity").contains(group.type()))
			.flatExtracting(TieGroup::ties)
			.extracting((tie) -> ((Tie) tie).grounds().last())
			.allMatch((last) -> last != null && !last.isBefore(Company.TODAY.minusDays(30)));
		RecordThread wei = this.threads
			.thread(Company.LIN, "hdgx", new ThreadFilter(Set.of(), ThreadFilter.Time.ANY, "wei"), 2, 50)
			.orElseThrow();
		assertThat(ids(wei, "Activity")).containsExactly("a24");
		assertThat(ids(wei, "Rep")).containsExactly("wei");
		assertThat(ThreadFilter.of(java.util.Map.of("kind", List.of("Contact,Nothing"), "touched", List.of("year"),
				"owner", List.of("wei"))))
			.isEqualTo(new ThreadFilter(Set.of("Contact"), ThreadFilter.Time.YEAR, "wei"));
	}

	@Test
	void saysWhatTheStrengthIsMadeOf() {
		Tie lin = tie(thread(Company.LIN, "hdgx"), "lin");
		assertThat(lin.parts().role()).isGreaterThan(0.5);
		assertThat(lin.parts().together()).isGreaterThan(0.5);
		assertThat(lin.parts().money()).isGreaterThan(0.2);
		assertThat(lin.parts().all()).isEqualTo(lin.strength());
	}

	@Test
	void reachesOnlyAsFarAsAsked() {
		RecordThread thread = this.threads.thread(Company.LIN, "hdgx", 1, 50).orElseThrow();
		assertThat(thread.groups()).extracting(TieGroup::type).doesNotContain("Product", "ProductLine");
		assertThat(thread.groups()).flatExtracting(TieGroup::ties).allMatch((tie) -> tie.depth() == 1);
	}

	@Test
	void neverGoesThroughWhatTiesEverything() {
		RecordThread thread = thread(Company.BOSS, "lin");
		assertThat(ids(thread, "Customer")).contains("hdgx", "daughter").doesNotContain("colleague", "hidden");
		assertThat(ids(thread, "Division")).containsExactly("optics");
		assertThat(ids(thread(Company.BOSS, "optics"), "Rep")).hasSize(4);
		assertThat(thread(Company.BOSS, "optics").groups()).extracting(TieGroup::type)
			.doesNotContain("Customer", "Order", "Project");
	}

	@Test
	void linksOnlyRecordsThatAreThere() {
		for (String id : List.of("hdgx", "director", "line", "lin", "x200", "o3", "a3", "optics", "shanghai",
				"cameras")) {
			RecordThread thread = this.threads.thread(Company.LIN, id, 2, 3).orElseThrow();
			List<String> nodes = thread.nodes().stream().map(RecordRef::id).toList();
			assertThat(nodes).doesNotHaveDuplicates();
			assertThat(thread.links()).isNotEmpty()
				.allMatch((link) -> nodes.contains(link.from()) && nodes.contains(link.to()));
		}
	}

	@Test
	void aMissingAndAForbiddenRecordAreTheSame() {
		for (String id : List.of("hidden", "secret", "darkroom", "dark", "dark-visit", "nowhere", "", "'; MATCH (n)")) {
			assertThat(this.threads.thread(Company.LIN, id, 2, 10)).isEmpty();
			assertThat(this.threads.group(Company.LIN, id, "Contact", 0, 10)).isEmpty();
			assertThat(this.records.page(Company.LIN, id)).isEmpty();
		}
	}

	@Test
	void nothingHiddenHangsOnWhatIsSeen() {
		List<Viewer> viewers = List.of(Company.LIN, Company.MO);
		for (Viewer viewer : viewers) {
			for (String id : List.of("hdgx", "director", "labhead", "line", "lin", "xu", "x200", "cameras", "lasers",
					"shanghai", "works", "colleague")) {
				RecordThread thread = thread(viewer, id);
				assertThat(thread.nodes()).extracting(RecordRef::id)
					.doesNotContain("hidden", "secret", "darkroom", "dark", "dark-visit");
			}
		}
	}

	@Test
	void aSummaryShowsWhoAnswersForItAndNoMore() {
		assertThat(thread(Company.LIN, "colleague").nodes()).extracting(RecordRef::id)
			.containsExactlyInAnyOrder("colleague", "wei");
		RecordPage page = this.records.page(Company.LIN, "colleague").orElseThrow();
		assertThat(page.full()).isFalse();
		assertThat(page.properties()).containsOnlyKeys("name", "city", "status");
		assertThat(page.owners()).singleElement().satisfies((owner) -> {
			assertThat(owner.rep().id()).isEqualTo("wei");
			assertThat(owner.division()).isNotNull();
		});
		assertThat(page.orders()).isNull();
		assertThat(page.workers()).isNull();
	}

	@Test
	void whoOwnedItOnceIsForThoseWhoSeeItInFull() {
		assertThat(ids(thread(Company.XU, "wei"), "Customer")).doesNotContain("hdgx");
		assertThat(ids(thread(Company.LIN, "wei"), "Customer")).contains("hdgx");
	}

	@Test
	void aFullPageSaysWhatACustomerOrderedAndWhoWorksIt() {
		RecordPage page = this.records.page(Company.MO, "hdgx").orElseThrow();
		assertThat(page.full()).isTrue();
		assertThat(page.text("phone")).isEqualTo("021-6234 5678");
		assertThat(page.properties()).doesNotContainKeys("searchName", "version", "edited");
		assertThat(page.workers()).isEqualTo(new RecordPage.Workers(2, 1));
		assertThat(page.orders()).satisfies((orders) -> {
			assertThat(orders.count()).isEqualTo(25);
			assertThat(orders.value()).isEqualTo(250_300.0);
			assertThat(orders.last()).isEqualTo(Company.TODAY.minusDays(3));
			assertThat(orders.months()).isSortedAccordingTo(java.util.Comparator.comparing(RecordPage.Month::start));
		});
	}

	private RecordThread thread(Viewer viewer, String id) {
		return this.threads.thread(viewer, id, 2, 50).orElseThrow();
	}

	private static List<String> ids(RecordThread thread, String type) {
		return thread.groups()
			.stream()
			.filter((group) -> group.type().equals(type))
			.flatMap((group) -> group.ties().stream())
			.map((tie) -> tie.record().id())
			.toList();
	}

	private static Tie tie(RecordThread thread, String id) {
		return thread.groups()
			.stream()
			.flatMap((group) -> group.ties().stream())
			.filter((tie) -> tie.record().id().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
