package io.onethread.health;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.demo.DemoBatch;
import io.onethread.demo.DemoCompany;
import io.onethread.demo.DemoSize;
import io.onethread.demo.DemoTruth;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.ListRequest;
import io.onethread.orders.TradeSums;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The alerts of the small demo company beside what was planted there. */
@GraphTest
class DemoHealthTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	TradeSums sums;

	@Autowired
	HealthUpkeep upkeep;

	@Autowired
	AlertService alerts;

	@Test
	void whatWasPlantedIsFound() {
		DemoCompany company = new DemoCompany(1, LocalDate.now(), DemoSize.small());
		for (Iterator<DemoBatch> batches = company.batches(); batches.hasNext();) {
			DemoBatch batch = batches.next();
			this.cypher.write((tx) -> this.writer.write(tx, "demo", "demo", batch.records(), batch.links()));
		}
		this.sums.refreshAll();
		this.upkeep.refreshAll();
		DemoTruth truth = company.truth();
		Set<String> declining = found(AlertKind.DECLINE);
		Set<String> sliding = new HashSet<>(found(AlertKind.SILENCE));
		sliding.addAll(declining);
		assertThat(share(truth.declining(), sliding)).as("declining found").isGreaterThanOrEqualTo(0.5);
		assertThat(declining.size() - common(declining, truth.declining()).size()).as("declines not planted")
			.isLessThanOrEqualTo(4);
		Set<String> losing = found(AlertKind.LOSS);
		assertThat(losing).containsAll(truth.lossMaking());
		assertThat(share(losing, truth.lossMaking())).as("of the losses, those planted").isGreaterThanOrEqualTo(0.4);
	}

	private Set<String> found(AlertKind kind) {
		return this.alerts
			.list(HealthCompany.EVE, AlertFilter.OPEN.of(kind), new ListRequest("", "stake", true, 0, 10_000))
			.items()
			.stream()
			.map((alert) -> alert.customer().id())
			.collect(Collectors.toSet());
	}

	private static double share(Set<String> of, Set<String> found) {
		return (double) common(of, found).size() / of.size();
	}

	private static Set<String> common(Set<String> one, Set<String> other) {
		Set<String> common = new HashSet<>(one);
		common.retainAll(other);
		return common;
	}

}
