package io.onethread.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.onethread.importing.mapping.InvalidMapping;
import io.onethread.importing.mapping.MappingFile;
import io.onethread.importing.report.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which rows are taken, when what they name comes before, later or never. */
class ImporterTests {

	private static final String MAPPING = """
			source: test
			files:
			  - file: customers.csv
			    records:
			      - {label: Customer, key: code, properties: {name: name, code: code}}
			    links:
			      - type: SUBSIDIARY_OF
			        from: {label: Customer, key: code}
			        to: {label: Customer, key: parent}
			        required: true
			        when: {parent: {empty: false}}
			""";

	@TempDir
	Path folder;

	private final MemoryStore store = new MemoryStore();

	@ParameterizedTest
	@ValueSource(longs = { 1L << 30, 288 * 50 })
	void aChainOfRowsEachNamingTheNextIsTakenWhole(long memory) throws Exception {
		Runs.Result result = run(memory, chain(3_500));
		assertThat(result.progress().tally()).isEqualTo(new Tally(3_500, 0, 0, 0));
		assertThat(this.store.links("SUBSIDIARY_OF")).hasSize(3_499);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1L << 30, 288 * 50 })
	void rowsThatNameRefusedOnesAreRefusedToo(long memory) throws Exception {
		Runs.Result result = run(memory, chain(2_500) + "x1,X,x2\nx2,X,nobody\ny1,Y,y2\ny2,Y,y1\n");
		assertThat(result.progress().tally()).isEqualTo(new Tally(2_502, 0, 0, 2));
		assertThat(result.problems()).extracting((problem) -> problem.value())
			.containsExactlyInAnyOrder("x2", "nobody");
	}

	@Test
	void aCircleOverAFarDistanceCloses() throws Exception {
		String rows = "a,A,b\n" + chain(2_500) + "b,B,a\n";
		Runs.Result result = run(1L << 30, rows);
		assertThat(result.progress().tally()).isEqualTo(new Tally(2_502, 0, 0, 0));
		assertThat(this.store.links("SUBSIDIARY_OF")).hasSize(2_501);
	}

	@Test
	void theFirstOfTwoRowsWithOneKeyCounts() throws Exception {
		Runs.Result result = run(1L << 30, "a,First,\nb,B,a\na,Second,\na,First,\n");
		assertThat(result.progress().tally()).isEqualTo(new Tally(3, 0, 1, 0));
		assertThat(result.reasons()).containsOnlyKeys(Reason.REPEATED_KEY);
		assertThat(this.store.records("Customer").map((record) -> record.set().get("name"))).containsExactly("First",
				"B");
	}

	private static String chain(int length) {
		return IntStream.range(0, length)
			.mapToObj((i) -> "c%d,C,%s%n".formatted(i, (i == length - 1) ? "" : "c" + (i + 1)))
			.collect(Collectors.joining());
	}

	private Runs.Result run(long memory, String rows) throws IOException, InvalidMapping {
		Path file = Files.writeString(this.folder.resolve("customers.csv"), "code,name,parent\n" + rows);
		return Runs.run(MappingFile.read(MAPPING, TestKinds.all()), this.store, memory, file);
	}

}
