package io.onethread.importing.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.onethread.importing.report.Problem;
import io.onethread.importing.report.ProblemFile;
import io.onethread.importing.report.Reason;
import io.onethread.importing.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReportedRowsTests {

	@TempDir
	Path folder;

	@Test
	void rowsAreReadByPagesInEitherLanguageAsTheyWere() throws Exception {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			Path file = this.folder.resolve(locale.getLanguage() + ".csv");
			try (ProblemFile report = new ProblemFile(file, List.of("name"), locale)) {
				for (int i = 0; i < 1_000; i++) {
					Severity severity = (i % 10 == 0) ? Severity.REFUSED : Severity.REPAIRED;
					report.add("a.csv", i + 2, List.of("name"), List.of("line\nbreak, \"" + i), List
						.of(new Problem(severity, Reason.NOT_A_NUMBER, "a.csv", i + 2, "name", "=" + i, List.of())));
				}
			}
			ReportedRows rows = ReportedRows.of(file);
			assertThat(rows.count(null)).isEqualTo(1_000);
			assertThat(rows.count(Severity.REFUSED)).isEqualTo(100);
			assertThat(rows.count(Severity.WARNING)).isZero();
			assertThat(rows.rows(null, 98, 4)).extracting(ReportedRow::line)
				.containsExactly("100", "101", "102", "103");
			assertThat(rows.rows(Severity.REFUSED, 99, 50)).singleElement().satisfies((row) -> {
				assertThat(row.line()).isEqualTo("992");
				assertThat(row.value()).isEqualTo("=990");
				assertThat(row.column()).isEqualTo("name");
				assertThat(row.severity()).isEqualTo(Severity.REFUSED);
			});
		}
	}

}
