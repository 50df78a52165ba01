package io.onethread.activity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.CustomerRow;
import io.onethread.customer.CustomerService;
import io.onethread.customer.TestCompany;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class ActivityServiceTests {

	private static final ListRequest TIMELINE = ListRequest.first(100, "timeline", true);

	private static final ZonedDateTime NOW = ZonedDateTime.now().truncatedTo(ChronoUnit.MINUTES);

	@Autowired
	TestCompany company;

	@Autowired
	ActivityService activities;

	@Autowired
	CustomerService customers;

	@Autowired
	Viewers viewers;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void planningTwiceWithOneIdPlansOnce() {
		String id = id();
		ActivityData data = data("visit", NOW.plusDays(1), "Show samples", "c-ann", "k-ann", "p-ann");
		Activity first = this.activities.create(as("ann"), id, data);
		String before = this.company.fingerprint();
		assertThat(this.activities.create(as("ann"), id, data)).isEqualTo(first);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		assertThat(first.status()).isEqualTo(Activity.PLANNED);
		assertThat(first.about()).extracting(About::kind).containsExactly("Customer", "Project", "Contact");
		assertThat(this.company.count("MATCH (:Activity {id: $id})-[:WITH]->(:Contact) RETURN count(*)", id)).isOne();
		assertThat(this.company.count("MATCH (:Activity {id: $id})-[:ABOUT]->() RETURN count(*)", id)).isEqualTo(2);
	}

	@Test
	void onlyWhatOneMayKnowOfIsTied() {
		String before = this.company.fingerprint();
		for (String hidden : List.of("c-cy", "k-ben", "p-cy", "r-ben", "nothing")) {
			assertThatExceptionOfType(ActivityProblem.NotThere.class)
				.isThrownBy(() -> this.activities.create(as("ann"), id(), data("call", NOW, "Spy", hidden)));
		}
		assertThatExceptionOfType(ActivityProblem.Forbidden.class)
			.isThrownBy(() -> this.activities.create(as("eve"), id(), data("call", NOW, "Nobody's", "c-ann")));
		assertThatExceptionOfType(ActivityProblem.Forbidden.class)
			.isThrownBy(() -> this.activities.create(as("root"), id(), data("call", NOW, "Nobody's")));
		assertThatExceptionOfType(ActivityProblem.IdRefused.class)
			.isThrownBy(() -> this.activities.create(as("ann"), "a-cy", data("call", NOW, "Guess")));
		assertThatExceptionOfType(ActivityProblem.Invalid.class)
			.isThrownBy(() -> this.activities.create(as("ann"), id(), data("party", NOW, "What")));
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void whatIsPlannedOrCancelledIsNoContact() {
		Viewer ben = as("ben");
		ZonedDateTime last = lastActivity(ben, "c-ben");
		this.activities.create(ben, id(), data("visit", NOW.plusDays(3), "Later", "c-ben"));
		Activity cancelled = this.activities.create(ben, id(), data("visit", NOW.minusHours(5), "Off", "c-ben"));
		this.activities.cancel(ben, cancelled.id());
		this.activities.create(ben, id(), confidential(data("note", NOW.minusHours(1), "Mine", "c-ben")));
		assertThat(lastActivity(ben, "c-ben")).isEqualTo(last);
		Activity done = this.activities.create(ben, id(), data("call", NOW.minusMinutes(5), "Done", "c-ben"));
		assertThat(lastActivity(ben, "c-ben")).isEqualTo(done.at());
	}

	@Test
	void whatIsConfidentialIsForItsRepOnly() {
		Activity secret = this.activities.create(as("ann"), id(),
				confidential(data("note", NOW.minusHours(2), "ZQPRIVATE", "c-ann")));
		assertThat(secret.confidential()).isTrue();
		assertThat(this.activities.find(as("ann"), secret.id())).isPresent();
		for (String other : List.of("mia", "eve", "ben", "root")) {
			assertThat(this.activities.find(as(other), secret.id())).as(other).isEmpty();
			assertThat(this.activities.list(as(other), ActivityFilter.about("c-ann"), TIMELINE).items())
				.noneMatch((one) -> String.valueOf(one.subject()).contains("ZQPRIVATE"));
			assertThatExceptionOfType(ActivityProblem.NotThere.class)
				.isThrownBy(() -> this.activities.delete(as(other), secret.id()));
			assertThatExceptionOfType(ActivityProblem.NotThere.class)
				.isThrownBy(() -> this.activities.restore(as(other), secret.id()));
		}
		assertThat(this.activities.calendar(as("mia"), List.of("r-ann"), NOW.minusHours(3), NOW))
			.filteredOn((entry) -> entry.at().isEqual(NOW.minusHours(2)))
			.singleElement()
			.satisfies((entry) -> {
				assertThat(entry.activity()).isNull();
				assertThat(entry.toString()).doesNotContain("ZQPRIVATE", secret.id());
			});
		assertThat(this.activities.calendar(as("cy"), List.of("r-ann"), NOW.minusDays(30), NOW)).isEmpty();
	}

	@Test
	void nobodyHidesWhatAnotherDid() {
		Activity open = this.activities.create(as("ann"), id(), data("call", NOW, "Open", "c-ann"));
		assertThatExceptionOfType(ActivityProblem.Forbidden.class)
			.isThrownBy(() -> this.activities.update(as("mia"), open.id(), 0, confidential(ActivityData.of(open))));
	}

	@Test
	void whoChangesAnOldVersionIsTold() {
		Activity planned = this.activities.create(as("ann"), id(), data("visit", NOW.plusDays(1), "First", "c-ann"));
		Activity changed = this.activities.update(as("mia"), planned.id(), 0,
				data("meeting", NOW.plusDays(2), "Second", "p-ann"));
		assertThat(changed.version()).isOne();
		assertThat(changed.kind()).isEqualTo("meeting");
		assertThat(changed.about()).extracting(About::id).containsExactly("p-ann");
		String before = this.company.fingerprint();
		assertThatExceptionOfType(ActivityProblem.Changed.class)
			.isThrownBy(() -> this.activities.update(as("ann"), planned.id(), 0, data("call", NOW, "Third", "c-ann")));
		assertThatExceptionOfType(ActivityProblem.NotThere.class)
			.isThrownBy(() -> this.activities.cancel(as("cy"), planned.id()));
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void whatSomebodyChangedIsLeftAloneByImports() {
		imported("import-1", NOW.minusDays(4), "As imported");
		Activity changed = this.activities.finish(as("ann"), "import-1", "They agreed");
		assertThat(changed.outcome()).isEqualTo("They agreed");
		imported("import-1", NOW.minusDays(5), "Imported again");
		Activity after = this.activities.find(as("ann"), "import-1").orElseThrow();
		assertThat(after.subject()).isEqualTo("Imported again");
		assertThat(after.outcome()).isEqualTo("They agreed");
	}

	@Test
	void anImportSaysNoStatusAndStillCounts() {
		imported("import-2", NOW.minusDays(1), "Was");
		imported("import-3", NOW.plusDays(1), "Will be");
		assertThat(this.activities.find(as("ann"), "import-2").orElseThrow().status()).isEqualTo(Activity.DONE);
		assertThat(this.activities.find(as("ann"), "import-3").orElseThrow().status()).isEqualTo(Activity.PLANNED);
	}

	@Test
	void deletingIsUndone() {
		Activity planned = this.activities.create(as("ben"), id(), data("visit", NOW.plusDays(1), "Gone", "c-ben"));
		this.activities.delete(as("ben"), planned.id());
		assertThat(this.activities.find(as("ben"), planned.id())).isEmpty();
		assertThat(this.activities.find(as("eve"), planned.id())).isEmpty();
		assertThat(this.activities.list(as("mia"), ActivityFilter.about("c-ben"), TIMELINE).items())
			.noneMatch((one) -> one.id().equals(planned.id()));
		Activity again = this.activities.restore(as("ben"), planned.id());
		assertThat(again.status()).isEqualTo(Activity.PLANNED);
		assertThat(again.about()).isEqualTo(planned.about());
	}

	@Test
	void whatWasPlannedForLaterIsDoneNow() {
		Activity planned = this.activities.create(as("ann"), id(), data("visit", NOW.plusDays(2), "Early", "c-ann"));
		Activity done = this.activities.finish(as("ann"), planned.id(), "They took the samples");
		assertThat(done.status()).isEqualTo(Activity.DONE);
		assertThat(done.at()).isBeforeOrEqualTo(ZonedDateTime.now());
		assertThat(done.outcome()).isEqualTo("They took the samples");
	}

	@Test
	void theTimeLineBeginsWithWhatIsPlanned() {
		String later = this.activities.create(as("cy"), id(), data("visit", NOW.plusDays(9), "Later", "c-cy")).id();
		String sooner = this.activities.create(as("cy"), id(), data("visit", NOW.plusDays(2), "Sooner", "p-cy")).id();
		String newest = this.activities.create(as("cy"), id(), data("call", NOW.minusHours(1), "Newest", "k-cy")).id();
		assertThat(this.activities.list(as("cy"), ActivityFilter.about("c-cy"), TIMELINE).items())
			.extracting(Activity::id)
			.containsExactly(sooner, later, newest, "a-cy");
		assertThat(this.activities.list(as("cy"), ActivityFilter.about("k-cy"), TIMELINE).items())
			.extracting(Activity::id)
			.containsExactly(newest);
	}

	@Test
	void aDayIsCountedForTheRepAndThoseAbove() {
		LocalDate day = LocalDate.of(2026, 3, 4);
		ZoneId zone = ZoneId.of("Asia/Shanghai");
		ZonedDateTime nine = day.atTime(9, 0).atZone(zone);
		this.activities.create(as("mia"), id(), data("call", nine, "One", "c-ann"));
		this.activities.create(as("mia"), id(), data("visit", nine.plusHours(3), "Two", "c-ann", "c-ben"));
		this.activities.create(as("mia"), id(), data("visit", nine.minusDays(1), "Before", "c-ben"));
		this.activities.create(as("mia"), id(), confidential(data("visit", nine, "Mine", "c-ben")));
		ActivityDay counted = this.activities.day(as("mia"), "r-mia", day, zone);
		assertThat(counted.counts()).containsEntry("call", 1L).containsEntry("visit", 1L);
		assertThat(counted.customers()).extracting(About::id).containsExactlyInAnyOrder("c-ann", "c-ben");
		assertThat(counted.first()).extracting(About::id).containsExactly("c-ann");
		assertThat(this.activities.day(as("ann"), "r-mia", day, zone).activities()).isEmpty();
	}

	@Test
	void aCustomerWithMoneyAndNobodyThereIsQuiet() {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "test",
				List.of(new RecordRow("Customer", "c-quiet", java.util.Map.of("name", "Quiet Ltd"))),
				List.of(new LinkRow("OWNS", "Rep", "r-cy", "Customer", "c-quiet", java.util.Map.of("role", "owner")))));
		assertThat(quiet("cy")).doesNotContain("c-quiet");
		this.company
			.run("MATCH (c:Record {id: 'c-quiet'}) MERGE (t:Trade {id: 'trade:c-quiet'}) SET t.value12 = 9000.0 "
					+ "MERGE (c)-[:TRADED]->(t)");
		assertThat(quiet("cy")).contains("c-quiet");
		assertThat(quiet("ann")).doesNotContain("c-quiet");
		String planned = this.activities.create(as("cy"), id(), data("visit", NOW.plusDays(1), "Go", "c-quiet")).id();
		assertThat(quiet("cy")).doesNotContain("c-quiet");
		this.activities.cancel(as("cy"), planned);
		assertThat(quiet("cy")).contains("c-quiet");
	}

	private List<String> quiet(String who) {
		return this.activities.quiet(as(who), 30, 10).stream().map(QuietCustomer::id).toList();
	}

	private @Nullable ZonedDateTime lastActivity(Viewer viewer, String customer) {
		return this.customers.list(viewer, false, ListRequest.first(50, "stake", true))
			.items()
			.stream()
			.filter((row) -> row.id().equals(customer))
			.map(CustomerRow::lastActivity)
			.findFirst()
			.orElse(null);
	}

	private void imported(String id, ZonedDateTime at, String subject) {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run",
				List.of(new RecordRow("Activity", id, java.util.Map.of("kind", "visit", "at", at, "subject", subject))),
				List.of(new LinkRow("DID", "Rep", "r-ann", "Activity", id, java.util.Map.of()))));
	}

	private static ActivityData data(String kind, ZonedDateTime at, String subject, String... about) {
		return new ActivityData(kind, at, false, 60, subject, null, null, false, List.of(about));
	}

	private static ActivityData confidential(ActivityData data) {
		return new ActivityData(data.kind(), data.at(), data.allDay(), data.minutes(), data.subject(), data.status(),
				data.outcome(), true, data.about());
	}

	private Viewer as(String name) {
		return this.viewers.of(name);
	}

	private static String id() {
		return UUID.randomUUID().toString();
	}

}
