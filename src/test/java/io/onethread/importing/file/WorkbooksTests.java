package io.onethread.importing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbooksTests {

	@TempDir
	Path folder;

	@Test
	void cellsReadAsASpreadsheetShowsThem() throws IOException {
		DataFile file = Tables.file(this.folder, workbook());
		assertThat(file.columns()).containsExactly("编号", "客户", "日期", "金额", "时间", "有效");
		assertThat(Tables.fields(file)).containsExactly(
				List.of("1", "北辰光学", "2025-03-31", "1234.5", "2025-03-31T14:30", "true"),
				List.of("2", "海默电子", "", "0.3", "", ""));
	}

	@Test
	void rowsKeepTheirNumberAndBlankOnesAreLeftOut() throws IOException {
		assertThat(Tables.rows(Tables.file(this.folder, workbook()))).extracting(Row::line).containsExactly(2L, 4L);
	}

	@Test
	void aPackedWorkbookIsRead() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write(workbook());
		}
		assertThat(Tables.rows(Tables.file(this.folder, bytes.toByteArray()))).hasSize(2);
	}

	@Test
	void aSheetIsChosenByName() throws IOException {
		Path path = Files.write(this.folder.resolve("w.xlsx"), workbook());
		FileSettings second = new FileSettings(null, null, null, "second", 1, List.of());
		assertThat(DataFile.of(path, "w.xlsx", second, Limits.USUAL).columns()).containsExactly("other");
	}

	static byte[] workbook() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("first");
			List<String> header = List.of("编号", "客户", "日期", "金额", "时间", "有效");
			for (int i = 0; i < header.size(); i++) {
				sheet.value(0, i, header.get(i));
			}
			sheet.value(1, 0, 1);
			sheet.value(1, 1, "北辰光学");
			sheet.value(1, 2, LocalDate.of(2025, 3, 31));
			sheet.style(1, 2).format("yyyy-mm-dd").set();
			sheet.value(1, 3, 1234.5);
			sheet.style(1, 3).format("[$¥-804]#,##0.00").set();
			sheet.value(1, 4, LocalDateTime.of(2025, 3, 31, 14, 30));
			sheet.style(1, 4).format("yyyy\"年\"m\"月\"d\"日\" h:mm").set();
			sheet.value(1, 5, true);
			sheet.value(3, 0, 2);
			sheet.value(3, 1, "海默电子");
			sheet.value(3, 3, 0.1 + 0.2);
			workbook.newWorksheet("second").value(0, 0, "other");
		}
		return bytes.toByteArray();
	}

}
