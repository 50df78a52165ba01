package io.onethread.health;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.activity.Task;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordsWritten;
import io.onethread.notice.Notice;
import io.onethread.notice.Notices;
import io.onethread.orders.TradeSums;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

@GraphTest
class HealthServiceTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@Autowired
	TradeSums sums;

	@Autowired
	HealthUpkeep upkeep;

	@Autowired
	HealthService health;

	@Autowired
	AlertService alerts;

	@Autowired
	AlertNotices alertNotices;

	@Autowired
	Notices notices;

	@Autowired
	ApplicationEventPublisher events;

	@BeforeEach
	void company() {
		try (var session = this.driver.session()) {
			session.run("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:User DETACH DELETE n").consume();
		}
		new HealthCompany().write(this.cypher, this.writer);
		this.sums.refreshAll();
		this.upkeep.refreshAll();
		settle();
	}

	@Test
	void whatSlidesIsSilentOrCostsTooMuchHasAnAlertMostAtStakeFirst() {
		AlertPage page = list(HealthCompany.ANN, AlertFilter.OPEN);
		assertThat(page.items()).extracting((alert) -> alert.customer().id() + " " + alert.kind().word())
			.containsExactly("silent silence", "sliding decline", "costly loss");
		assertThat(page.stake()).isCloseTo(page.items().stream().mapToDouble(Alert::stake).sum(), within(0.01));
		assertThat(list(HealthCompany.EVE, AlertFilter.OPEN).total()).isEqualTo(4);
		assertThat(list(HealthCompany.EVE, AlertFilter.OPEN.of(AlertKind.DECLINE)).total()).isEqualTo(2);
		assertThat(list(HealthCompany.EVE, new AlertFilter(false, true, null, null, "south")).total()).isEqualTo(1);
		assertThat(list(HealthCompany.EVE, new AlertFilter(false, true, null, "ann", null)).total()).isEqualTo(3);
		assertThat(list(HealthCompany.MIA, AlertFilter.OPEN.mine(true)).total()).isZero();
		assertThat(list(HealthCompany.MIA, AlertFilter.OPEN).total()).isEqualTo(3);
		assertThat(this.alerts.open(HealthCompany.ANN)).isEqualTo(3);
	}

	@Test
	void profitIsSaidLineByLineAndUnknownWhereCostsAre() {
		Profit costly = this.health.find(HealthCompany.ANN, "costly").orElseThrow().profit();
		assertThat(costly.standing()).isEqualTo(Standing.LOSS_MAKING);
		assertThat(costly.work()).hasSize(1).first().satisfies((work) -> {
			assertThat(work.times()).isEqualTo(40);
			assertThat(work.cost()).isEqualTo(40 * 3 * 300.0);
		});
		assertThat(this.health.find(HealthCompany.ANN, "well").orElseThrow().profit().standing())
			.isEqualTo(Standing.PROFITABLE);
		HealthCompany more = new HealthCompany();
		more.order("well", 1, 10, null, "lens");
		more.save(this.cypher, this.writer);
		this.sums.refresh(List.of("well"));
		Profit unknown = this.health.find(HealthCompany.ANN, "well").orElseThrow().profit();
		assertThat(unknown.standing()).isEqualTo(Standing.UNKNOWN);
		assertThat(unknown.profit()).isNull();
	}

	@Test
	void nobodyLearnsAnythingOfCustomersTheyDoNotSeeInFull() {
		String secret = list(HealthCompany.CY, AlertFilter.OPEN).items().getFirst().id();
		for (Viewer stranger : List.of(HealthCompany.ANN, HealthCompany.MIA, HealthCompany.ROOT)) {
			assertThat(this.alerts.find(stranger, secret)).isEmpty();
			assertThat(this.alerts.of(stranger, "secret")).isEmpty();
			assertThat(this.health.find(stranger, "secret")).isEmpty();
			assertThat(list(stranger, new AlertFilter(false, true, null, "cy", null)).items()).isEmpty();
			assertThat(this.health.keyCustomers(stranger, false, 0, 100).rows().toString())
				.doesNotContain(HealthCompany.CANARY);
			assertThat(this.alerts.counts(stranger)).noneMatch((count) -> "cy".equals(count.rep()));
			assertThat(this.health.profitByDivision(stranger)).noneMatch((one) -> "south".equals(one.division()));
			assertThatExceptionOfType(AlertProblem.NotThere.class)
				.isThrownBy(() -> this.alerts.close(stranger, secret, Outcome.FALSE, null));
			assertThatExceptionOfType(AlertProblem.NotThere.class)
				.isThrownBy(() -> this.alerts.task(stranger, secret, "ann", "Call", LocalDate.now()));
		}
		assertThat(this.alerts.find(HealthCompany.CY, secret).orElseThrow().open()).isTrue();
	}

	@Test
	void theGraphSaysWhatHappenedAtTheTime() {
		Alert sliding = alert("sliding");
		List<Cause> causes = this.alerts.causes(HealthCompany.MIA, sliding);
		assertThat(causes).hasAtLeastOneElementOfType(Cause.OwnerChanged.class)
			.hasAtLeastOneElementOfType(Cause.ContactLeft.class)
			.hasAtLeastOneElementOfType(Cause.VisitsStopped.class)
			.hasAtLeastOneElementOfType(Cause.SisterBuys.class)
			.anySatisfy((cause) -> assertThat(cause).isInstanceOfSatisfying(Cause.LineDropped.class,
					(dropped) -> assertThat(dropped.line().id()).isEqualTo("lamps")));
		assertThat(this.alerts.causes(HealthCompany.ANN, sliding))
			.doesNotHaveAnyElementsOfTypes(Cause.SisterBuys.class);
	}

	@Test
	void thoseWhoAnswerAndTheirManagersAreToldAndOneFurtherUpWhenNothingHappens() {
		assertThat(told(HealthCompany.ANN)).hasSize(3);
		assertThat(told(HealthCompany.MIA)).hasSize(3);
		assertThat(this.alertNotices.escalate(ZonedDateTime.now().plusDays(3))).isZero();
		Alert silent = alert("silent");
		this.alerts.task(HealthCompany.ANN, silent.id(), "ann", "Call them", LocalDate.now());
		Viewer max = new Viewer("max", "max", HealthCompany.MIA.role(), "max", "max", "north", List.of("max"));
		assertThat(told(max)).isEmpty();
		assertThat(this.alertNotices.escalate(ZonedDateTime.now().plusDays(8))).isEqualTo(3);
		assertThat(told(max)).hasSize(3);
		assertThat(alert("sliding").level()).isEqualTo(1);
		assertThat(this.alertNotices.escalate(ZonedDateTime.now().plusDays(20))).isZero();
	}

	@Test
	void anAlertBecomesOneTask() {
		Alert sliding = alert("sliding");
		Task task = this.alerts.task(HealthCompany.ANN, sliding.id(), "ann", "Call the buyer", LocalDate.now());
		assertThat(task.origin()).isEqualTo("alert:" + sliding.id());
		assertThat(this.alerts.task(HealthCompany.ANN, sliding.id(), "ann", "Again", LocalDate.now()).id())
			.isEqualTo(task.id());
		assertThat(alert("sliding").taskStatus()).isEqualTo(Task.OPEN);
	}

	@Test
	void ordersThatComeBackLeadFromTheAlertToItsEnd() {
		Alert silent = alert("silent");
		assertThat(silent.suggested()).isFalse();
		HealthCompany more = new HealthCompany();
		more.order("silent", 1, 9_000, 0.6, "lens");
		List<String> written = more.save(this.cypher, this.writer);
		this.events.publishEvent(new RecordsWritten(Set.of("Order", "Customer"), Optional.of(Set.copyOf(written))));
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> alert("silent").suggested());
		assertThatExceptionOfType(AlertProblem.Invalid.class)
			.isThrownBy(() -> this.alerts.close(HealthCompany.ANN, silent.id(), Outcome.LOST, " "));
		Alert closed = this.alerts.close(HealthCompany.ANN, silent.id(), Outcome.RECOVERED, null);
		assertThat(closed.open()).isFalse();
		assertThat(closed.closedBy()).isEqualTo("ann");
		assertThatExceptionOfType(AlertProblem.Closed.class)
			.isThrownBy(() -> this.alerts.close(HealthCompany.ANN, silent.id(), Outcome.FALSE, null));
		assertThat(list(HealthCompany.ANN, AlertFilter.OPEN.open(false)).items()).extracting(Alert::id)
			.containsExactly(silent.id());
		this.upkeep.refreshAll();
		assertThat(list(HealthCompany.ANN, AlertFilter.OPEN).items()).extracting((alert) -> alert.customer().id())
			.doesNotContain("silent");
		assertThat(this.alerts.reopen(HealthCompany.ANN, silent.id()).open()).isTrue();
		assertThatExceptionOfType(AlertProblem.Forbidden.class)
			.isThrownBy(() -> this.alerts.reopen(HealthCompany.MIA, alert("sliding").id()));
	}

	@Test
	void aClosedAlertStaysClosedUntilThereIsSomethingNew() {
		this.alerts.close(HealthCompany.ANN, alert("sliding").id(), Outcome.FALSE, "They are rebuilding");
		this.upkeep.refreshAll();
		assertThat(list(HealthCompany.ANN, AlertFilter.OPEN).total()).isEqualTo(2);
	}

	@Test
	void refreshingTwiceChangesNothing() {
		String before = fingerprint();
		this.upkeep.refreshAll();
		assertThat(fingerprint()).isEqualTo(before);
	}

	@Test
	void theFewestCustomersThatBringFourFifthsAreShownWithTheirHolders() {
		KeyCustomers key = this.health.keyCustomers(HealthCompany.EVE, false, 0, 100);
		assertThat(key.ofProfit()).isTrue();
		assertThat(key.rows()).extracting((row) -> row.customer().id()).startsWith("well");
		assertThat(key.rows().getFirst().holders()).extracting("id").containsExactly("ann");
		assertThat(key.rows().getLast().upTo()).isGreaterThanOrEqualTo(0.8);
		assertThat(key.rows()).hasSize(key.key());
		double whole = key.whole();
		double others = key.rows().stream().limit(key.key() - 1L).mapToDouble((row) -> row.profit()).sum();
		assertThat(others).isLessThan(0.8 * whole);
	}

	@Test
	void otherRatesAreTriedOutBeforeTheyHold() {
		HealthSettings dear = new HealthSettings(3_000, Map.of(), Map.of(), 0.03, 7);
		assertThatExceptionOfType(AlertProblem.Forbidden.class)
			.isThrownBy(() -> this.health.preview(HealthCompany.MIA, dear));
		assertThatExceptionOfType(AlertProblem.Forbidden.class)
			.isThrownBy(() -> this.health.set(HealthCompany.ANN, dear));
		SettingsEffect effect = this.health.preview(HealthCompany.ROOT, dear);
		assertThat(effect.now()).containsEntry(Standing.LOSS_MAKING, 1L);
		assertThat(effect.then()).containsEntry(Standing.LOSS_MAKING, 2L);
		assertThat(effect.changed()).isEqualTo(1);
		assertThat(this.health.settings()).isEqualTo(HealthSettings.USUAL);
		this.health.set(HealthCompany.EVE, dear);
		assertThat(this.health.settings()).isEqualTo(dear);
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> list(HealthCompany.ANN, AlertFilter.OPEN.of(AlertKind.LOSS)).total() == 2);
		assertThatExceptionOfType(AlertProblem.Invalid.class)
			.isThrownBy(() -> this.health.set(HealthCompany.EVE, new HealthSettings(-1, Map.of(), Map.of(), 0.03, 7)));
	}

	@Test
	void profitByDivisionAddsUp() {
		List<DivisionProfit> all = this.health.profitByDivision(HealthCompany.EVE);
		assertThat(all).extracting(DivisionProfit::division).containsExactlyInAnyOrder("north", "south");
		DivisionProfit north = all.stream().filter((one) -> "north".equals(one.division())).findFirst().orElseThrow();
		double sum = List.of("sliding", "silent", "costly", "well", "sister")
			.stream()
			.mapToDouble((id) -> java.util.Objects
				.requireNonNull(this.health.find(HealthCompany.EVE, id).orElseThrow().profit().profit()))
			.sum();
		assertThat(north.profit()).isCloseTo(sum, within(0.01));
		assertThat(north.losing()).isEqualTo(1);
	}

	private Alert alert(String customer) {
		return this.alerts.of(HealthCompany.EVE, customer).getFirst();
	}

	private AlertPage list(Viewer viewer, AlertFilter filter) {
		return this.alerts.list(viewer, filter, ListRequest.first(50, "stake", true));
	}

	private List<Notice> told(Viewer viewer) {
		return this.notices.list(viewer, true, 0, 50).items();
	}

	private String fingerprint() {
		try (var session = this.driver.session()) {
			return session
				.run("MATCH (n:Alert|Health) RETURN n.id AS id, n {.*, touchedAt: null} AS everything ORDER BY id")
				.list()
				.toString();
		}
	}

	/** What other tests left to be done in the background. */
	private void settle() {
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> this.upkeep.isUpToDate() && this.sums.isUpToDate());
	}

}
