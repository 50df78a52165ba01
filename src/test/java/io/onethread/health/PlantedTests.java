package io.onethread.health;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.onethread.demo.DemoCompany;
import io.onethread.demo.DemoSize;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was planted in demo companies of several seeds and seasons, and what is found. */
class PlantedTests {

	@ParameterizedTest
	@CsvSource({ "1, 2026-11-18", "1, 2026-05-20", "2, 2026-08-12" })
	void mostDeclinesAreFoundAndMostOfWhatIsFoundIsOne(long seed, LocalDate today) {
		Score score = new Score();
		look(seed, today, DemoSize.full(), score);
		assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.75);
		assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.6);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-18", "2026-02-10" })
	void smallCompaniesToo(LocalDate today) {
		Score score = new Score();
		for (long seed = 1; seed <= 12; seed++) {
			look(seed, today, DemoSize.small(), score);
		}
		assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.65);
		assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.6);
	}

	private static void look(long seed, LocalDate today, DemoSize size, Score score) {
		DemoCompany company = new DemoCompany(seed, today, size);
		Map<String, RecordRow> orders = new HashMap<>();
		Map<String, Books> books = new HashMap<>();
		Map<String, String> status = new HashMap<>();
		int shift = (int) (Books.TODAY.toEpochDay() - today.minusDays(1).toEpochDay());
		company.batches().forEachRemaining((batch) -> {
			for (RecordRow row : batch.records()) {
				orders.put(row.id(), row);
				if (row.kind().equals("Customer")) {
					status.put(row.id(), String.valueOf(row.set().get("status")));
				}
			}
			for (LinkRow link : batch.links()) {
				RecordRow order = orders.get(link.toId());
				if (link.type().equals("PLACED") && order != null && "placed".equals(order.set().get("status"))) {
					LocalDate day = ((LocalDate) Objects.requireNonNull(order.set().get("placedAt"))).plusDays(shift);
					books.computeIfAbsent(link.fromId(), (id) -> new Books())
						.on((int) (Books.TODAY.toEpochDay() - day.toEpochDay()),
								(double) Objects.requireNonNull(order.set().get("value")));
				}
			}
		});
		Set<String> found = new HashSet<>();
		AlertWatch watch = new AlertWatch(ZonedDateTime.now());
		books.forEach((customer, own) -> {
			Facts facts = own.facts(Objects.requireNonNull(status.get(customer)));
			watch.changes(facts, facts.health(HealthSettings.USUAL), List.of())
				.stream()
				.filter((change) -> change.kind() == AlertKind.DECLINE)
				.forEach((change) -> found.add(customer));
			// A decline that ends in silence is told of as silence.
			watch.changes(facts, facts.health(HealthSettings.USUAL), List.of())
				.stream()
				.filter((change) -> change.kind() == AlertKind.SILENCE
						&& company.truth().declining().contains(customer))
				.forEach((change) -> found.add(customer));
		});
		score.add(company.truth().declining(), found);
	}

	private static final class Score {

		private int planted;

		private int found;

		private int right;

		void add(Set<String> truth, Set<String> alerts) {
			this.planted += truth.size();
			this.found += alerts.size();
			this.right += (int) alerts.stream().filter(truth::contains).count();
		}

		double recall() {
			return (double) this.right / this.planted;
		}

		double precision() {
			return (double) this.right / this.found;
		}

		@Override
		public String toString() {
			return "%d planted, %d found, %d of them planted".formatted(this.planted, this.found, this.right);
		}

	}

}
