package io.onethread.overlap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.RecordRow;
import io.onethread.sheet.SheetFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class OverlapExportTests {

	private static final OverlapTexts KEYS = new OverlapTexts(Locale.ENGLISH, (key, values) -> key);

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	OverlapUpkeep upkeep;

	@Autowired
	OverlapExport export;

	private final List<Double> progress = new ArrayList<>();

	@BeforeEach
	void company() {
		new SmallCompany().write(this.cypher, this.writer);
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run",
				List.of(new RecordRow("Customer", "two-reps", Map.of("name", "  =HYPERLINK(\"http://evil\")"))),
				List.of()));
		this.upkeep.refreshAll();
	}

	@Test
	void aTableHoldsWhatTheFilterLeavesAndNoFormula() throws IOException {
		byte[] file = write(SmallCompany.executive(), new OverlapFilter("imaging", null, OverlapKind.REPS),
				SheetFormat.CSV);
		assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
		List<CsvRecord> rows = csv(file);
		assertThat(rows).hasSize(2);
		assertThat(rows.getFirst().getField(0)).isEqualTo("overlap.column.customer");
		assertThat(rows.getLast().getField(0)).isEqualTo("'  =HYPERLINK(\"http://evil\")");
		assertThat(rows.getLast().getField(6)).isEqualTo("500000");
		assertThat(this.progress).containsExactly(1.0);
	}

	@Test
	void aWorkbookHoldsNumbersAsNumbersAndNoFormula() throws IOException {
		byte[] file = write(SmallCompany.executive(), OverlapFilter.NONE, SheetFormat.XLSX);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows).hasSize(5);
			assertThat(rows.subList(1, 5)).extracting((row) -> row.getCellAsNumber(6).orElseThrow().longValueExact())
				.as("what is avoided stands on top, then most at stake first")
				.contains(3_000_000L)
				.startsWith(200_000L);
			assertThat(rows).extracting((row) -> row.getCellText(0)).contains("'  =HYPERLINK(\"http://evil\")");
			assertThat(rows).allSatisfy((row) -> assertThat(row.stream().filter((cell) -> cell != null))
				.noneMatch((cell) -> cell.getFormula() != null));
		}
	}

	@Test
	void whatAViewerMayNotSeeIsNotInTheirFile() throws IOException {
		String file = new String(write(SmallCompany.chen(), OverlapFilter.NONE, SheetFormat.CSV),
				StandardCharsets.UTF_8);
		assertThat(csv(file.getBytes(StandardCharsets.UTF_8))).hasSize(5);
		assertThat(file).contains("overlap.hidden").doesNotContain(SmallCompany.CANARY).doesNotContain("3000000");
	}

	private byte[] write(Viewer viewer, OverlapFilter filter, SheetFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(this.export.book(viewer, filter, null, KEYS, "http://localhost/", this.progress::add), out);
		return out.toByteArray();
	}

	private static List<CsvRecord> csv(byte[] file) {
		return CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(file)).stream().toList();
	}

}
