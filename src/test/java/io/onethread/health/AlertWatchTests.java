package io.onethread.health;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.health.AlertWatch.Change;
import io.onethread.health.AlertWatch.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AlertWatchTests {

	private static final ZonedDateTime NOW = ZonedDateTime.now();

	private final AlertWatch watch = new AlertWatch(NOW);

	@Test
	void aDeclineIsOpenedOnce() {
		Books books = new Books().every(14, 1000, 540, 100).every(14, 300, 96, 0);
		Change first = only(changes(books, List.of()));
		assertThat(first.opened()).isTrue();
		assertThat(first.kind()).isEqualTo(AlertKind.DECLINE);
		assertThat(first.stake()).isGreaterThan(10_000);
		Change second = only(changes(books, List.of(known(first, true, null))));
		assertThat(second.opened()).isFalse();
		assertThat(second.id()).isEqualTo(first.id());
	}

	@Test
	void ordersThatComeBackSuggestToCloseItAndNothingElseCloses() {
		Known open = known(only(changes(new Books().every(14, 1000, 540, 100).every(14, 300, 96, 0), List.of())), true,
				null);
		Change change = only(changes(new Books().every(14, 1000, 540, 100).every(14, 300, 96, 50).every(7, 500, 48, 0),
				List.of(open)));
		assertThat(change.set()).containsEntry("suggested", true).doesNotContainKey("state");
	}

	@Test
	void whatWasClosedComesBackOnlyWithSomethingNew() {
		Books falling = new Books().every(14, 1000, 540, 100).every(14, 300, 96, 0);
		Known closed = known(only(changes(falling, List.of())), false, "false");
		assertThat(changes(falling, List.of(closed))).isEmpty();
		Books worse = new Books().every(14, 1000, 540, 100).every(14, 300, 96, 60).on(15, 300);
		Change again = only(changes(worse, List.of(closed)));
		assertThat(again.opened()).isTrue();
		assertThat(again.id()).isNotEqualTo(closed.id());
		assertThat(again.set()).containsEntry("again", "false");
		Change cleared = only(changes(new Books().every(14, 1000, 540, 0), List.of(closed)));
		assertThat(cleared.set()).isEqualTo(Map.of("cleared", true));
	}

	@Test
	void aSilenceThatWasClosedComesBackOnlyAfterAnotherOrder() {
		Change silence = only(changes(new Books().every(14, 1000, 400, 60), List.of()));
		assertThat(silence.kind()).isEqualTo(AlertKind.SILENCE);
		Known closed = known(silence, false, "lost");
		assertThat(changes(new Books().every(14, 1000, 400, 60), List.of(closed))).isEmpty();
		assertThat(only(changes(new Books().every(14, 1000, 400, 46), List.of(closed))).opened()).isTrue();
	}

	@Test
	void aSilenceThatIsOverIsNoDecline() {
		Known closed = known(only(changes(new Books().every(14, 1000, 400, 60), List.of())), false, "recovered");
		assertThat(changes(new Books().every(14, 1000, 400, 60).on(1, 500), List.of(closed))).isEmpty();
	}

	@Test
	void whatWasLostAsADeclineIsNotToldOfAgainAsSilence() {
		Known decline = known(only(changes(new Books().every(14, 1000, 540, 100).every(14, 300, 96, 0), List.of())),
				false, "lost");
		assertThat(changes(new Books().every(14, 1000, 540, 100).every(14, 300, 96, 60), List.of(decline)))
			.noneMatch(Change::opened);
	}

	@Test
	void aNewOrderSuggestsThatASilenceIsOver() {
		Known open = known(only(changes(new Books().every(14, 1000, 400, 60), List.of())), true, null);
		Change change = only(changes(new Books().every(14, 1000, 400, 60).on(1, 500), List.of(open)));
		assertThat(change.set()).containsEntry("suggested", true);
	}

	@Test
	void nobodyIsToldOfCustomersThatAreFormerOrLongGone() {
		assertThat(this.watch.changes(new Books().every(14, 1000, 400, 60).facts("former"),
				new Books().every(14, 1000, 400, 60).facts("former").health(HealthSettings.USUAL), List.of()))
			.isEmpty();
		assertThat(changes(new Books().every(14, 1000, 800, 380), List.of())).isEmpty();
	}

	private List<Change> changes(Books books, List<Known> known) {
		Facts facts = books.facts("active");
		return this.watch.changes(facts, facts.health(HealthSettings.USUAL), known);
	}

	private static Change only(List<Change> changes) {
		assertThat(changes).hasSize(1);
		return changes.getFirst();
	}

	private static Known known(Change change, boolean open, @Nullable String outcome) {
		Map<String, @Nullable Object> set = new HashMap<>(change.set());
		Evidence evidence = new Evidence((java.time.LocalDate) java.util.Objects.requireNonNull(set.get("asOf")),
				(set.get("days") instanceof Long days) ? days.intValue() : null, (Double) set.get("now"),
				(Double) set.get("usual"), null, (java.time.LocalDate) set.get("lastOrderAt"), null, null, null, null,
				null);
		return new Known(change.id(), change.kind(), open, evidence, change.stake(), false, outcome,
				open ? null : NOW.minusDays(3));
	}

}
