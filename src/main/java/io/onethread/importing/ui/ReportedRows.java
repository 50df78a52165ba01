package io.onethread.importing.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvIndex;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.IndexedCsvReader;
import io.onethread.importing.report.Formulas;
import io.onethread.importing.report.ProblemTexts;
import io.onethread.importing.report.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of problems of a run that has ended a page at a time, however long it
 * is: of each row only one byte is held, and the file is not kept open.
 */
final class ReportedRows {

	private static final int PAGE = 100;

	private static final int OWN_FIELDS = 7;

	/**
	 * The words for severities in all languages, since a list is in that of who started
	 * the run.
	 */
	private static final Map<String, Severity> SEVERITIES = severities();

	private final Path file;

	private final CsvIndex index;

	/** The severity of each row. */
	private final byte[] severities;

	private ReportedRows(Path file, CsvIndex index, byte[] severities) {
		this.file = file;
		this.index = index;
		this.severities = severities;
	}

	static ReportedRows of(Path file) throws IOException {
		ByteArrayOutputStream severities = new ByteArrayOutputStream();
		try (CsvReader<CsvRecord> rows = CsvReader.builder()
			.detectBomHeader(true)
			.allowMissingFields(true)
			.allowExtraFields(true)
			.ofCsvRecord(file)) {
			rows.stream().skip(1).forEach((row) -> severities.write(severity(row).ordinal()));
		}
		try (IndexedCsvReader<CsvRecord> pages = IndexedCsvReader.builder().pageSize(PAGE).ofCsvRecord(file)) {
			return new ReportedRows(file, pages.getIndex(), severities.toByteArray());
		}
	}

	/** How many there are of a severity, of all where it is null. */
	int count(@Nullable Severity severity) {
		int count = 0;
		for (byte one : this.severities) {
			count += (severity == null || one == severity.ordinal()) ? 1 : 0;
		}
		return count;
	}

	/** Some of those of a severity, of all where it is null. */
	List<ReportedRow> rows(@Nullable Severity severity, int offset, int limit) throws IOException {
		List<Integer> wanted = new ArrayList<>();
		int seen = 0;
		for (int i = 0; i < this.severities.length && wanted.size() < limit; i++) {
			if ((severity == null || this.severities[i] == severity.ordinal()) && seen++ >= offset) {
				wanted.add(i);
			}
		}
		List<ReportedRow> rows = new ArrayList<>();
		try (IndexedCsvReader<CsvRecord> pages = IndexedCsvReader.builder()
			.pageSize(PAGE)
			.index(this.index)
			.ofCsvRecord(this.file)) {
			int read = -1;
			List<CsvRecord> page = List.of();
			for (int number : wanted) {
				// The first row names the columns.
				int place = number + 1;
				if (read != place / PAGE) {
					read = place / PAGE;
					page = pages.readPage(read);
				}
				rows.add(row(number, page.get(place % PAGE)));
			}
		}
		return rows;
	}

	private static ReportedRow row(int number, CsvRecord row) {
		List<String> fields = new ArrayList<>(row.getFields());
		while (fields.size() < OWN_FIELDS) {
			fields.add("");
		}
		fields.replaceAll(Formulas::restore);
		return new ReportedRow(number, severity(row), fields.get(0), fields.get(1), fields.get(3), fields.get(4),
				fields.get(5), fields.get(6));
	}

	private static Severity severity(CsvRecord row) {
		return (row.getFieldCount() < 3) ? Severity.WARNING
				: SEVERITIES.getOrDefault(row.getField(2), Severity.WARNING);
	}

	private static Map<String, Severity> severities() {
		Map<String, Severity> severities = new HashMap<>();
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			ProblemTexts texts = new ProblemTexts(locale);
			for (Severity severity : Severity.values()) {
				severities.put(texts.severity(severity), severity);
			}
		}
		return severities;
	}

}
