package io.onethread.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class PulsesTests {

	@Autowired
	Cypher cypher;

	@Autowired
	Driver driver;

	@Test
	void whatOneInstanceWritesTheOthersHearWithinTwoSeconds() {
		try (OtherInstance one = new OtherInstance(this.cypher); OtherInstance other = new OtherInstance(this.cypher)) {
			settle(one, other);
			Instant written = Instant.now();
			one.wrote("Customer", "c-1", "c-2");
			await(other, told("Customer", "c-1", "c-2"));
			assertThat(Duration.between(written, Instant.now())).isLessThan(Duration.ofMillis(1600));
			assertThat(other.heard()).noneMatch(RecordsWritten.class::isInstance);
			assertThat(one.heard()).as("told to itself").noneMatch(told("Customer", "c-1", "c-2")::equals);
		}
	}

	@Test
	void manyIdsAreToldAsTooManyToList() {
		try (OtherInstance one = new OtherInstance(this.cypher); OtherInstance other = new OtherInstance(this.cypher)) {
			settle(one, other);
			one.wrote("Order", IntStream.range(0, 1000).mapToObj((i) -> "o-" + i).toArray(String[]::new));
			await(other, new RecordsWrittenElsewhere(Optional.of(Set.of("Order")), Optional.empty()));
		}
	}

	@Test
	void writersAtTheSameTimeLoseNothingForAnybody() {
		try (OtherInstance one = new OtherInstance(this.cypher);
				OtherInstance two = new OtherInstance(this.cypher);
				OtherInstance other = new OtherInstance(this.cypher)) {
			settle(one, other);
			IntStream.range(0, 200).parallel().forEach((i) -> ((i % 2 == 0) ? one : two).wrote("Task", "t-" + i));
			Set<String> all = IntStream.range(0, 200).mapToObj((i) -> "t-" + i).collect(Collectors.toSet());
			await(() -> ids(other).containsAll(all));
		}
	}

	@Test
	void whoFellBehindTakesItThatAnythingWasWritten() {
		try (OtherInstance one = new OtherInstance(this.cypher); OtherInstance other = new OtherInstance(this.cypher)) {
			settle(one, other);
			run("MATCH (counter:PulseCounter) SET counter.last = counter.last + 5");
			one.wrote("Customer", "c-9");
			await(other, new RecordsWrittenElsewhere(Optional.empty(), Optional.empty()));
		}
	}

	@Test
	void aStoreThatCountsAnewIsHeardOf() {
		try (OtherInstance one = new OtherInstance(this.cypher); OtherInstance other = new OtherInstance(this.cypher)) {
			settle(one, other);
			run("MATCH (n:Pulse|PulseCounter) DELETE n");
			await(other, new RecordsWrittenElsewhere(Optional.empty(), Optional.empty()));
			one.wrote("Customer", "c-7");
			await(other, told("Customer", "c-7"));
		}
	}

	@Test
	void oldPulsesAreTakenAway() {
		run("MERGE (c:PulseCounter {id: 'pulses'}) SET c.last = coalesce(c.last, 0) + 3000 WITH c "
				+ "UNWIND range(c.last - 2500, c.last) AS number MERGE (p:Pulse {number: number}) SET p.kinds = [], p.instance = 'x'");
		try (OtherInstance one = new OtherInstance(this.cypher)) {
			one.wrote("Customer", "c-1");
			await(() -> this.cypher
				.findOne("graph/find_pulses", Map.of("after", -1L, "instance", ""), (row) -> row.get("pulses").size())
				.orElseThrow() == 2000);
		}
	}

	/** Waits until the other hears the one, with nothing left to be told. */
	private static void settle(OtherInstance one, OtherInstance other) {
		for (int i = 0; i < 10; i++) {
			String ping = "ping-" + i;
			one.wrote("Ping", ping);
			Instant next = Instant.now().plusSeconds(3);
			while (Instant.now().isBefore(next) && !ids(other).contains(ping)) {
				java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
			}
			if (ids(other).contains(ping)) {
				break;
			}
		}
		other.heard().clear();
	}

	private static Set<String> ids(OtherInstance instance) {
		return instance.heard()
			.stream()
			.filter(RecordsWrittenElsewhere.class::isInstance)
			.flatMap((event) -> ((RecordsWrittenElsewhere) event).ids().orElse(Set.of()).stream())
			.collect(Collectors.toSet());
	}

	private static RecordsWrittenElsewhere told(String kind, String... ids) {
		return new RecordsWrittenElsewhere(Optional.of(Set.of(kind)), Optional.of(Set.of(ids)));
	}

	private static void await(OtherInstance instance, Object event) {
		await(() -> instance.heard().contains(event));
	}

	private static void await(BooleanSupplier condition) {
		Instant end = Instant.now().plusSeconds(20);
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).isBefore(end);
			java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
		}
	}

	private void run(String query) {
		try (var session = this.driver.session()) {
			session.run(query).consume();
		}
	}

}
