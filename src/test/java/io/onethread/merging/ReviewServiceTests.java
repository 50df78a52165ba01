package io.onethread.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.customer.CustomerService;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.graph.RecordsWritten;
import io.onethread.lookup.RecordService;
import io.onethread.lookup.SearchService;
import io.onethread.overlap.LookAlikes;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapService;
import io.onethread.overlap.OverlapUpkeep;
import io.onethread.overlap.Ruling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@GraphTest
class ReviewServiceTests {

	private static final Viewer BOSS = new Viewer("u-boss", "boss", Role.EXECUTIVE, null, "boss", null, List.of());

	private static final Viewer ANN = new Viewer("u-ann", "ann", Role.REP, "ann", "Ann", null, List.of("ann"));

	@Autowired
	private Cypher cypher;

	@Autowired
	private GraphWriter writer;

	@Autowired
	private ReviewService reviews;

	@Autowired
	private MergeService merges;

	@Autowired
	private MergeUpkeep upkeep;

	@Autowired
	private OverlapUpkeep overlaps;

	@Autowired
	private OverlapService overlapping;

	@Autowired
	private OverlapCases cases;

	@Autowired
	private LookAlikes lookAlikes;

	@Autowired
	private CustomerService customers;

	@Autowired
	private RecordService records;

	@Autowired
	private SearchService search;

	@Autowired
	private MergeSettingsService settings;

	@Autowired
	private ApplicationEventPublisher events;

	@BeforeEach
	void company() {
		io.onethread.graph.EmptyGraph.empty();
		write(List.of(new RecordRow("Rep", "ann", Map.of("name", "Ann")),
				new RecordRow("Rep", "ben", Map.of("name", "Ben")),
				customer("big", "Lantern Hill Foundry Ltd", "phone", "010-65432100"),
				customer("small", "Lantern Hill Foundry", "phone", "010-65432100", "nameEn", "Quillfeather Works"),
				customer("east", "Marlow Bridge Optics GmbH", "phone", "+49 30 123456"),
				customer("west", "Marlow Bridge Optic GmbH", "city", "Berlin"),
				new RecordRow("Order", "o1",
						Map.of("code", "O1", "placedAt", LocalDate.now().minusDays(20), "value", 900.0)),
				new RecordRow("Project", "p1", Map.of("name", "Casting line", "status", "open", "value", 50.0))),
				List.of(owns("ann", "big"), owns("ann", "small"), owns("ann", "east"), owns("ben", "west"),
						new LinkRow("PLACED", "Customer", "big", "Order", "o1", Map.of()),
						new LinkRow("FOR", "Project", "p1", "Customer", "small", Map.of())));
		settle();
	}

	@Test
	void pairsWaitForThoseWhoAnswerForBothWithMostAtStakeFirst() {
		assertThat(this.reviews.list(BOSS, 0, 10).items()).extracting((pair) -> pair.larger().id())
			.startsWith("big")
			.hasSize(2);
		assertThat(this.reviews.list(ANN, 0, 10).items()).singleElement()
			.satisfies((pair) -> assertThat(List.of(pair.left().id(), pair.right().id()))
				.containsExactlyInAnyOrder("big", "small"));
		assertThatExceptionOfType(MergeProblem.NotThere.class)
			.isThrownBy(() -> this.reviews.different(ANN, pair(BOSS, "east").id()));
	}

	@Test
	void whatIsJudgedDifferentComesBackOnlyWithNewEvidenceAndSaysWhich() {
		this.reviews.different(BOSS, pair(BOSS, "east").id());
		settle();
		assertThat(this.reviews.list(BOSS, 0, 10).items()).noneMatch((pair) -> has(pair, "east"));
		write(List.of(customer("west", "Marlow Bridge Optic GmbH", "phone", "+49 30 123456")), List.of());
		settle();
		assertThat(pair(BOSS, "east").fresh()).isNotEmpty().allMatch((reason) -> reason.code().contains("PHONE"));
		assertThat(pair(BOSS, "east").judged()).isNotNull();
	}

	@Test
	void laterAndUndoneComeBack() {
		ReviewPair pair = pair(BOSS, "big");
		this.reviews.later(BOSS, pair.id());
		assertThat(this.reviews.list(BOSS, 0, 10).items()).noneMatch((one) -> has(one, "big"));
		this.reviews.undo(BOSS, "big", "small");
		assertThat(pair(BOSS, "big").judged()).isNull();
	}

	@Test
	void aMergedCustomerIsOneOnItsPageInListsSumsAndSearchUnderAllItsNames() {
		this.reviews.same(ANN, pair(ANN, "big").id(), "big", "same phone");
		settle();
		assertThat(this.customers.find(ANN, "small")).get().satisfies((found) -> {
			assertThat(found.id()).isEqualTo("big");
			assertThat(found.data().nameEn()).isEqualTo("Quillfeather Works");
		});
		assertThat(this.records.page(ANN, "small").orElseThrow().record().id()).isEqualTo("big");
		assertThat(this.search.search(ANN, "Quillfeather", null, 10).hits()).extracting((hit) -> hit.record().id())
			.containsExactly("big");
		SameCustomer customer = this.merges.find(ANN, "small").orElseThrow();
		assertThat(customer.records()).extracting(CustomerRecord::id).containsExactly("big", "small");
		assertThat(customer.fields()).filteredOn((field) -> field.name().equals("nameEn"))
			.singleElement()
			.satisfies((field) -> assertThat(field.shown().record()).isEqualTo("small"));
		assertThat(this.cypher.findOne("overlap/find_parts", BOSS.with("ids", List.of("big")),
				(row) -> row.get("openValue").asDouble()))
			.contains(50.0);
	}

	@Test
	void aFileThatIsImportedAgainWritesToItsOwnRecordAndChangesNothing() {
		this.merges.merge(BOSS, UUID.randomUUID().toString(), "small", "big", "", null);
		settle();
		var again = this.cypher.write((tx) -> this.writer.write(tx, "test", "again",
				List.of(customer("small", "Lantern Hill Foundry", "phone", "010-65432100", "nameEn",
						"Quillfeather Works"), customer("big", "Lantern Hill Foundry Ltd", "phone", "010-65432100")),
				List.of(owns("ann", "small"), new LinkRow("FOR", "Project", "p1", "Customer", "small", Map.of()))));
		assertThat(again.records())
			.allMatch((record) -> record.effect() == io.onethread.graph.Written.Effect.UNCHANGED);
		assertThat(again.links()).isZero();
		write(List.of(customer("small", "Lantern Hill Foundry", "city", "Suzhou"),
				new RecordRow("Project", "p2", Map.of("name", "Second line", "status", "open", "value", 25.0))),
				List.of(new LinkRow("FOR", "Project", "p2", "Customer", "small", Map.of())));
		settle();
		assertThat(this.customers.find(BOSS, "big").orElseThrow().data().city()).isEqualTo("Suzhou");
		this.merges.unmerge(BOSS, "small", true);
		assertThat(this.customers.find(BOSS, "big").orElseThrow().data().city()).isNull();
		settle();
		assertThat(this.cypher.findOne("overlap/find_parts", BOSS.with("ids", List.of("small")),
				(row) -> row.get("openValue").asDouble()))
			.contains(75.0);
	}

	@Test
	void aValueIsChosenByHandAndLeftToTheRuleAgain() {
		write(List.of(customer("big", "Lantern Hill Foundry Ltd", "city", "Wuxi"),
				customer("small", "Lantern Hill Foundry", "city", "Suzhou")), List.of());
		this.merges.merge(BOSS, UUID.randomUUID().toString(), "small", "big", "", null);
		String byRule = this.customers.find(BOSS, "big").orElseThrow().data().city();
		String other = "Wuxi".equals(byRule) ? "small" : "big";
		this.merges.choose(BOSS, "big", "city", other);
		assertThat(this.customers.find(BOSS, "big").orElseThrow().data().city()).isNotEqualTo(byRule);
		this.merges.choose(BOSS, "big", "city", null);
		assertThat(this.customers.find(BOSS, "big").orElseThrow().data().city()).isEqualTo(byRule);
		assertThatExceptionOfType(MergeProblem.NoSuchValue.class)
			.isThrownBy(() -> this.merges.choose(BOSS, "big", "fax", "small"));
	}

	@Test
	void onlyWhoAnswersForBothMerges() {
		assertThatExceptionOfType(MergeProblem.NotThere.class)
			.isThrownBy(() -> this.merges.merge(ANN, UUID.randomUUID().toString(), "west", "east", "", null));
		assertThat(this.merges.find(ANN, "west")).isEmpty();
		assertThat(this.merges.choices(ANN, "east", "Marlow", 0, 10).items()).isEmpty();
		assertThat(this.customers.find(BOSS, "west")).isPresent();
	}

	@Test
	void aCaseOfTwoRecordsIsRuledOnAsOneCustomerOnceTheyAreMerged() {
		String overlap = this.overlapping.of(BOSS, "east").getFirst().id();
		String matter = this.cases.open(BOSS, UUID.randomUUID().toString(), overlap, "whose is it?");
		assertThat(concerned(matter)).containsExactlyInAnyOrder("east", "west");
		this.merges.merge(BOSS, UUID.randomUUID().toString(), "west", "east", "", null);
		settle();
		assertThat(concerned(matter)).containsExactly("east");
		this.cases.rule(BOSS, matter, UUID.randomUUID().toString(),
				new OverlapCases.Verdict(Ruling.LEAD, "ann", Map.of(), "was there first"));
		settle();
		assertThat(this.customers.find(BOSS, "east").orElseThrow().owners()).extracting((owner) -> owner.rep().id())
			.containsExactly("ann");
		this.merges.unmerge(BOSS, "west", true);
		settle();
		assertThat(concerned(matter)).containsExactlyInAnyOrder("east", "west");
	}

	private List<String> concerned(String matter) {
		return this.cases.find(BOSS, matter)
			.orElseThrow()
			.matter()
			.about()
			.customers()
			.stream()
			.map(Overlap.Customer::id)
			.toList();
	}

	@Test
	void aMergeSentTwiceIsMadeOnce() {
		String id = UUID.randomUUID().toString();
		this.merges.merge(BOSS, id, "small", "big", "", null);
		SameCustomer again = this.merges.merge(BOSS, id, "small", "big", "", null);
		assertThat(again.records()).hasSize(2);
	}

	@Test
	void pairsAboveTheThresholdMergeByThemselvesButNotWhatSomebodyTookApart() {
		double score = pair(BOSS, "big").score();
		assertThat(score).isGreaterThan(MergeSettings.LOWEST);
		assertThat(this.settings.wouldMerge(BOSS, MergeSettings.LOWEST)).isPositive();
		this.settings.save(BOSS, new MergeSettings(MergeSettings.LOWEST, List.of()));
		await().atMost(java.time.Duration.ofMinutes(1))
			.until(() -> this.upkeep.isUpToDate() && this.merges.find(BOSS, "small").orElseThrow().isMerged());
		String top = this.merges.find(BOSS, "small").orElseThrow().id();
		this.merges.unmerge(BOSS, top.equals("big") ? "small" : "big", true);
		this.events.publishEvent(new RecordsWritten(java.util.Set.of("Customer"), java.util.Optional.empty()));
		settle();
		assertThat(this.merges.find(BOSS, "small").orElseThrow().isMerged()).isFalse();
		this.settings.save(BOSS, MergeSettings.DEFAULT);
	}

	@Test
	void decisionsTeachHowEvidenceIsWeighed() {
		this.reviews.different(BOSS, pair(BOSS, "east").id());
		assertThat(this.reviews.learned().different()).isOne();
		assertThat(this.reviews.learned().factors()).isNotEmpty();
		assertThat(this.lookAlikes.learned()).isEqualTo(this.reviews.learned());
		this.reviews.undo(BOSS, "east", "west");
		assertThat(this.reviews.learned().decisions()).as("what was taken back teaches nothing").isZero();
		this.reviews.same(BOSS, pair(BOSS, "big").id(), "big", "");
		assertThat(this.reviews.learned().same()).isOne();
		this.merges.unmerge(BOSS, "small", false);
		assertThat(this.reviews.learned().decisions()).isZero();
	}

	private ReviewPair pair(Viewer viewer, String customer) {
		return this.reviews.list(viewer, 0, 10)
			.items()
			.stream()
			.filter((pair) -> has(pair, customer))
			.findFirst()
			.orElseThrow();
	}

	private static boolean has(ReviewPair pair, String customer) {
		return pair.left().id().equals(customer) || pair.right().id().equals(customer);
	}

	private void write(List<RecordRow> records, List<LinkRow> links) {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run", records, links));
		this.events.publishEvent(
				new RecordsWritten(java.util.Set.of("Customer", "Project", "Order"), java.util.Optional.empty()));
	}

	private void settle() {
		await().atMost(java.time.Duration.ofMinutes(1)).until(() -> this.upkeep.isUpToDate());
		this.overlaps.refreshAll();
		await().atMost(java.time.Duration.ofMinutes(1))
			.until(() -> this.upkeep.isUpToDate() && this.overlaps.isUpToDate());
	}

	private static RecordRow customer(String id, String name, String... fields) {
		Map<String, Object> set = new java.util.HashMap<>(Map.of("name", name));
		for (int i = 0; i < fields.length; i += 2) {
			set.put(fields[i], fields[i + 1]);
		}
		return new RecordRow("Customer", id, set);
	}

	private static LinkRow owns(String rep, String customer) {
		return new LinkRow("OWNS", "Rep", rep, "Customer", customer,
				Map.of("role", "owner", "since", LocalDate.of(2024, 1, 1)));
	}

}
