package io.onethread.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.graph.Written;
import io.onethread.graph.Written.Effect;
import io.onethread.graph.Written.WrittenRecord;
import io.onethread.importing.report.Reason;
import io.onethread.importing.translate.Named;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All lines of Online Retail through the shipped mapping, without a database, beside the
 * same sums computed from the file by means of their own.
 */
class OnlineRetailTests {

	@Test
	void everyCustomersMonthIsWhatTheFileSaysToTheCent() throws Exception {
		Path folder = Runs.data("online-retail");
		Totals totals = new Totals();
		Runs.Result result = Runs.run(Runs.shipped("online-retail"), totals, folder);
		Map<String, BigDecimal> expected = new TreeMap<>();
		Map<String, BigDecimal> cancelled = new HashMap<>();
		try (BufferedReader lines = lines(folder.resolve("online_retail.csv.gz"))) {
			lines.readLine();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				List<String> cells = cells(line);
				BigDecimal value = new BigDecimal(cells.get(3)).multiply(new BigDecimal(cells.get(5)));
				expected.merge(cells.get(6) + " " + cells.get(4).substring(0, 7), value, BigDecimal::add);
				if (cells.getFirst().startsWith("C")) {
					cancelled.merge(cells.getFirst(), value, BigDecimal::add);
				}
			}
		}
		assertThat(result.progress().tally().rows()).isEqualTo(541_909);
		assertThat(result.progress().tally().refused()).isZero();
		assertThat(result.reasons()).containsOnlyKeys(Reason.REPEATED_KEY);
		assertThat(totals.orders).hasSize(25_900);
		assertThat(totals.customers).hasSize(4_372);
		assertThat(totals.lines).isEqualTo(541_909);
		assertThat(totals.orders.values().stream().filter("returned"::equals)).hasSameSizeAs(cancelled.keySet());
		Map<String, BigDecimal> found = totals.byCustomerAndMonth();
		assertThat(found.keySet()).isEqualTo(expected.keySet());
		found.forEach((key, value) -> assertThat(value).as(key).isEqualByComparingTo(expected.get(key)));
		assertThat(sum(found.values())).isEqualByComparingTo("9747747.934");
		assertThat(sum(cancelled.values())).isEqualByComparingTo("-896812.49");
	}

	private static BigDecimal sum(Collection<BigDecimal> values) {
		return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	static BufferedReader lines(Path file) throws IOException {
		return new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
	}

	/** Cells of a line in which quotes are doubled and no cell has a line break. */
	static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (char c : line.toCharArray()) {
			if (c == '"') {
				quoted = !quoted;
			}
			else if (c == ',' && !quoted) {
				cells.add(cell.toString());
				cell.setLength(0);
			}
			else {
				cell.append(c);
			}
		}
		cells.add(cell.toString());
		return cells;
	}

	/** Keeps only what the sums need, since all lines would be too many to hold. */
	private static final class Totals implements Store {

		private final Map<String, String> orders = new HashMap<>();

		private final Map<String, String> months = new HashMap<>();

		private final Map<String, String> customers = new HashMap<>();

		private final Map<String, String> placed = new HashMap<>();

		private final Map<String, BigDecimal> values = new HashMap<>();

		private final Set<String> products = new HashSet<>();

		private long lines;

		@Override
		public Set<String> present(Collection<Named.ById> named) {
			Set<String> present = new HashSet<>();
			named.stream()
				.map(Named.ById::id)
				.filter((id) -> this.orders.containsKey(id) || this.customers.containsKey(id)
						|| this.products.contains(id))
				.forEach(present::add);
			return present;
		}

		@Override
		public Map<Named.ByProperty, List<String>> find(Collection<Named.ByProperty> named) {
			return Map.of();
		}

		@Override
		public Saved save(Batch batch) {
			List<WrittenRecord> written = new ArrayList<>();
			for (RecordRow record : batch.records()) {
				switch (record.kind()) {
					case "Order" -> {
						this.orders.put(record.id(), String.valueOf(record.set().get("status")));
						this.months.put(record.id(), String.valueOf(record.set().get("placedAt")).substring(0, 7));
					}
					case "Customer" -> this.customers.put(record.id(), String.valueOf(record.set().get("code")));
					default -> this.products.add(record.id());
				}
				written
					.add(new WrittenRecord(record.kind(), record.id(), Effect.CREATED, Map.of(), List.of(), List.of()));
			}
			for (LinkRow link : batch.links()) {
				if (link.type().equals("PLACED")) {
					this.placed.put(link.toId(), link.fromId());
				}
				else {
					this.lines++;
					this.values.merge(link.fromId(), number(link, "quantity").multiply(number(link, "price")),
							BigDecimal::add);
				}
			}
			return new Saved(batch.progress().and(new Written(written, batch.links().size(), Set.of(), List.of())),
					List.of());
		}

		@Override
		public void replaceLines() {
			throw new UnsupportedOperationException("Lines are replaced once a run is over");
		}

		private Map<String, BigDecimal> byCustomerAndMonth() {
			Map<String, BigDecimal> sums = new TreeMap<>();
			this.values.forEach((order, value) -> {
				String customer = this.placed.get(order);
				String code = (customer == null) ? "" : this.customers.getOrDefault(customer, "");
				sums.merge(code + " " + this.months.get(order), value, BigDecimal::add);
			});
			return sums;
		}

		private static BigDecimal number(LinkRow link, String property) {
			return BigDecimal.valueOf((double) link.set().getOrDefault(property, 0.0));
		}

	}

}
