package io.onethread.importing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import io.onethread.importing.report.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A row that is wrong in form is reported with its place, and those around it are read.
 */
class FaultyRowsTests {

	@TempDir
	Path folder;

	@Test
	void aNulCharacterIsAFaultOfItsCell() throws IOException {
		expect(Tables.file(this.folder, "id,name\n1,A\n2,B\0C\n3,D\n"), Reason.NUL_CHARACTER, 3, 1);
	}

	@Test
	void aCarriageReturnAloneIsAFaultOfItsCell() throws IOException {
		expect(Tables.file(this.folder, "id,name\n1,A\n2,B\rC\n3,D\n"), Reason.STRAY_RETURN, 3, 1);
		expect(Tables.file(this.folder, "id,name\r\n1,A\r\n2,B\rC\r\n3,D\r\n"), Reason.STRAY_RETURN, 3, 1);
	}

	@Test
	void aCarriageReturnAtTheBorderOfTwoBlocksIsFound() throws IOException {
		for (int size = 8180; size < 8200; size++) {
			String long1 = "x".repeat(size - "id,name\n1,".length());
			DataFile file = Tables.file(this.folder, "id,name\n1," + long1 + "\r\n2,B\rC\r\n3,D\r\n");
			expect(file, Reason.STRAY_RETURN, 3, 1);
		}
	}

	@Test
	void aCellOfTenMegabytesIsAFaultOfItsCell() throws IOException {
		expect(Tables.file(this.folder, "id,name\n1,A\n2," + "x".repeat(10 << 20) + "\n3,D\n"), Reason.CELL_TOO_LONG, 3,
				1);
	}

	@Test
	void brokenBytesAmongGoodOnesAreAFaultOfTheirCell() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("id,name\n1,A\n2,".getBytes(StandardCharsets.UTF_8));
		bytes.write(0xff);
		bytes.write(("\n3," + "北辰光学仪器有限公司".repeat(10) + "\n").getBytes(StandardCharsets.UTF_8));
		expect(Tables.file(this.folder, bytes.toByteArray()), Reason.BROKEN_ENCODING, 3, 1);
	}

	@Test
	void rowsThatAreTooLongOrTooShortAreFaults() throws IOException {
		List<Row> rows = Tables.rows(Tables.file(this.folder, "id,name,city\n1,A,X\n2,B, Y,Z\n3\n"));
		assertThat(rows.get(1).fields()).containsExactly("2", "B", " Y", "Z");
		assertThat(rows.get(1).fault()).isEqualTo(new RowFault(Reason.TOO_MANY_FIELDS, -1, "", List.of("4", "3")));
		assertThat(rows.get(2).fields()).containsExactly("3", "", "");
		assertThat(rows.get(2).fault()).isEqualTo(new RowFault(Reason.TOO_FEW_FIELDS, -1, "", List.of("1", "3")));
	}

	@Test
	void aQuoteNeverClosedEndsTheReadingNotTheProgram() throws IOException {
		String rest = "3,D\n".repeat(10 << 20);
		List<Row> rows = Tables.rows(Tables.file(this.folder, "id,name\n1,A\n2,\"B\n" + rest));
		assertThat(rows).hasSizeBetween(2, 3);
		assertThat(Objects.requireNonNull(rows.getLast().fault()).reason()).isIn(Reason.UNCLOSED_QUOTE,
				Reason.CELL_TOO_LONG);
		assertThat(rows.getLast().line()).isEqualTo(3);
	}

	@Test
	void endlessDelimitersDoNotFillTheMemory() throws IOException {
		List<Row> rows = Tables.rows(Tables.file(this.folder, "id,name\n1" + ",x".repeat(5_000_000) + "\n2,B\n"));
		assertThat(rows).hasSize(2);
		assertThat(rows.getFirst().fields().size()).isLessThanOrEqualTo(Limits.USUAL.columns() + 1);
	}

	private static void expect(DataFile file, Reason reason, long line, int column) {
		List<Row> rows = Tables.rows(file);
		assertThat(rows).hasSize(3);
		RowFault fault = Objects.requireNonNull(rows.get(1).fault());
		assertThat(fault.reason()).isEqualTo(reason);
		assertThat(rows.get(1).line()).isEqualTo(line);
		assertThat(fault.column()).isEqualTo(column);
		assertThat(rows.getFirst().fault()).isNull();
		assertThat(rows.getLast().fault()).isNull();
	}

}
