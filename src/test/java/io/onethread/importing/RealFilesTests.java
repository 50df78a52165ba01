package io.onethread.importing;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.importing.report.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped mappings on the files they are for, without a database. */
class RealFilesTests {

	@Test
	void northwindComesInWhole() throws Exception {
		Path folder = Runs.data("northwind");
		MemoryStore store = new MemoryStore();
		Runs.Result result = Runs.run(Runs.shipped("northwind"), store, folder);
		assertThat(store.records("Customer")).hasSize(91);
		assertThat(store.records("Contact")).hasSize(91);
		assertThat(store.records("Rep")).hasSize(9);
		assertThat(store.records("Division")).hasSize(4);
		assertThat(store.records("Branch")).hasSize(53);
		assertThat(store.records("Product")).hasSize(77);
		assertThat(store.records("ProductLine")).hasSize(8);
		assertThat(store.records("Order")).hasSize(830);
		assertThat(store.links("REPORTS_TO")).hasSize(8);
		assertThat(store.links("IN")).hasSize(9);
		assertThat(store.links("BASED_AT")).hasSize(49);
		assertThat(store.links("PLACED")).hasSize(830);
		assertThat(store.links("SOLD")).hasSize(830);
		assertThat(store.links("CONTAINS")).hasSize(2155);
		assertThat(sum(store)).isEqualByComparingTo(sum(folder.resolve("order-details.csv")));
		assertThat(result.inputs().ignored()).containsExactlyInAnyOrder("suppliers.csv", "shippers.csv",
				"northwind.cypher");
		assertThat(result.progress().tally().refused()).isZero();
		assertThat(result.reasons()).containsOnlyKeys(Reason.TOO_MANY_FIELDS);
		assertThat(result.progress().tally().rows()).isEqualTo(4 + 53 + 9 + 49 + 91 + 8 + 77 + 830 + 2155);
		assertThat(store.records("Customer").filter((customer) -> "NULL".equals(customer.set().get("fax")))).isEmpty();
	}

	@Test
	void bringingTheSameFilesTwiceChangesNothing() throws Exception {
		for (String name : List.of("northwind", "maven-crm")) {
			Path folder = Runs.data(name);
			MemoryStore store = new MemoryStore();
			Progress first = Runs.run(Runs.shipped(name), store, folder).progress();
			Progress second = Runs.run(Runs.shipped(name), store, folder).progress();
			assertThat(second.effects().created()).isZero();
			assertThat(second.effects().changed()).isZero();
			assertThat(second.effects().links()).isZero();
			assertThat(second.tally()).isEqualTo(first.tally());
		}
	}

	@Test
	void severalCompaniesSideBySideDoNotMix() throws Exception {
		MemoryStore together = new MemoryStore();
		Set<RecordRow> records = new HashSet<>();
		Set<LinkRow> links = new HashSet<>();
		for (String name : List.of("northwind", "maven-crm", "online-retail")) {
			MemoryStore alone = new MemoryStore();
			Runs.run(Runs.shipped(name), alone, Runs.data(name));
			Runs.run(Runs.shipped(name), together, Runs.data(name));
			assertThat(alone.records()).hasSizeGreaterThan(1_000).noneMatch(records::contains);
			records.addAll(alone.records());
			links.addAll(alone.links());
		}
		assertThat(Set.copyOf(together.records()).equals(records)).isTrue();
		assertThat(Set.copyOf(together.links()).equals(links)).isTrue();
	}

	@Test
	void theReportOfMavenCrmAddsUpToAllRows() throws Exception {
		MemoryStore store = new MemoryStore();
		Runs.Result result = Runs.run(Runs.shipped("maven-crm"), store, Runs.data("maven-crm"));
		assertThat(store.records("Customer")).hasSize(85);
		assertThat(store.links("SUBSIDIARY_OF")).hasSize(15);
		assertThat(store.records("Rep")).hasSize(41);
		assertThat(store.records("Project")).hasSize(8800);
		assertThat(store.records("Project").filter((project) -> "won".equals(project.set().get("status"))))
			.hasSize(4238);
		assertThat(store.links("FOR")).hasSize(8800 - 1425);
		assertThat(store.links("RUNS")).hasSize(8800);
		assertThat(store.links("OFFERS")).hasSize(8800);
		assertThat(store.records("Customer").map((customer) -> customer.set().get("industry")).distinct())
			.contains("technology")
			.doesNotContain("technolgy");
		assertThat(store.records("Product").map((product) -> product.set().get("name"))).hasSize(7).contains("GTX Pro");
		Tally tally = result.progress().tally();
		assertThat(tally.rows()).isEqualTo(85 + 7 + 35 + 8800);
		assertThat(tally.clean() + tally.repaired() + tally.warned() + tally.refused()).isEqualTo(tally.rows());
		assertThat(tally.refused()).isZero();
		assertThat(tally.warned()).isEqualTo(1425);
		assertThat(result.reasons()).containsOnlyKeys(Reason.REPAIRED, Reason.EMPTY_REFERENCE)
			.containsEntry(Reason.EMPTY_REFERENCE, 1425L)
			.containsEntry(Reason.REPAIRED, 1480L + 12 + 1);
	}

	@Test
	void aMavenProjectIsNamedByWhatIsOfferedToWhom() throws Exception {
		MemoryStore store = new MemoryStore();
		Runs.run(Runs.shipped("maven-crm"), store, Runs.data("maven-crm"));
		Map<String, Object> project = store.records("Project")
			.filter((record) -> "Z063OYW0".equals(record.set().get("code")))
			.map(RecordRow::set)
			.findFirst()
			.orElseThrow();
		assertThat(project).containsEntry("name", "GTX Pro · Isdom").containsEntry("value", 4514.0);
		assertThat(store.records("Project")).allMatch((record) -> record.set().containsKey("name"));
	}

	private static BigDecimal sum(MemoryStore store) {
		return store.links("CONTAINS").map((link) -> {
			BigDecimal quantity = BigDecimal.valueOf((double) link.set().getOrDefault("quantity", 0.0));
			BigDecimal price = BigDecimal.valueOf((double) link.set().getOrDefault("price", 0.0));
			BigDecimal discount = BigDecimal.valueOf((double) link.set().getOrDefault("discount", 0.0));
			return quantity.multiply(price).multiply(BigDecimal.ONE.subtract(discount));
		}).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal sum(Path csv) throws Exception {
		return Files.readAllLines(csv).stream().skip(1).map((line) -> {
			String[] cells = line.split(",");
			return new BigDecimal(cells[2]).multiply(new BigDecimal(cells[3]))
				.multiply(BigDecimal.ONE.subtract(new BigDecimal(cells[4])));
		}).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
