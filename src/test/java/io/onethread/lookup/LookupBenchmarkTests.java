package io.onethread.lookup;

import java.util.List;

import io.onethread.graph.Benchmark;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class LookupBenchmarkTests {

	private static final int BATCH = 4_000;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	LookupBenchmark benchmark;

	@Test
	void tellsHowLongLookupsTakeBesideTheBareDriver() {
		LargeCompany company = new LargeCompany(Integer.getInteger("onethread.bench.customers", 200));
		for (List<RecordRow> batch : batches(company.records)) {
			this.cypher.write((tx) -> this.writer.write(tx, "test", "run", batch, List.of()));
		}
		for (List<LinkRow> batch : batches(company.links)) {
			this.cypher.write((tx) -> this.writer.write(tx, "test", "run", List.of(), batch));
		}
		WarmUp.run(this.cypher);
		Benchmark.Table table = this.benchmark.run();
		System.out.println(table);
		assertThat(table.rows()).hasSize(6).allSatisfy((row) -> {
			assertThat(row).hasSameSizeAs(table.columns());
			assertThat(Double.parseDouble(row.get(5))).isBetween(0.1, 5.0);
		});
	}

	private static <T> List<List<T>> batches(List<T> rows) {
		return java.util.stream.IntStream.range(0, (rows.size() + BATCH - 1) / BATCH)
			.mapToObj((i) -> rows.subList(i * BATCH, Math.min((i + 1) * BATCH, rows.size())))
			.toList();
	}

}
