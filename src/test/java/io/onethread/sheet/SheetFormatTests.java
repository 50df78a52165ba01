package io.onethread.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import static org.assertj.core.api.Assertions.assertThat;

class SheetFormatTests {

	private static final String FORMULA = "=HYPERLINK(\"http://evil\")";

	private static final List<Column> COLUMNS = List.of(Column.link("客户"), Column.money("利润"), Column.percent("占比"),
			Column.date("最近"), Column.text("备注"));

	private static final Sheet CUSTOMERS = Sheet.of("客户：利润/占比", "按过去十二个月", COLUMNS, List.of(
			Arrays.asList(new Link("华东光学（集团）", "customers/7"), 1234567.891, 0.125, LocalDate.of(2026, 4, 13), FORMULA),
			Arrays.asList("喆堃镕雷射儀器", null, null, null, "")));

	@Test
	void csvIsPlainAndHoldsNoFormula() throws IOException {
		byte[] file = write(SheetFormat.CSV, CUSTOMERS);
		assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
		List<CsvRecord> rows = csv(file);
		assertThat(rows).extracting(CsvRecord::getFields)
			.containsExactly(List.of("客户", "利润", "占比", "最近", "备注"),
					List.of("华东光学（集团）", "1234567.891", "0.125", "2026-04-13", "'" + FORMULA),
					List.of("喆堃镕雷射儀器", "", "", "", ""));
	}

	@Test
	void severalTablesStandOneBelowTheOtherInCsv() throws IOException {
		String file = new String(write(SheetFormat.CSV, CUSTOMERS, CUSTOMERS), StandardCharsets.UTF_8);
		assertThat(file.lines().map((line) -> line.replace("\uFEFF", "")).toList()).hasSize(10)
			.startsWith("客户：利润/占比", "客户,利润,占比,最近,备注")
			.element(5)
			.isEqualTo("客户：利润/占比");
	}

	@Test
	void aWorkbookHoldsNumbersDatesAndLinksAndNoFormula() throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(
				new ByteArrayInputStream(write(SheetFormat.XLSX, CUSTOMERS, CUSTOMERS)))) {
			assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName)).containsExactly("客户：利润 占比",
					"客户：利润 占比 2");
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows.get(1).getCellText(0)).isEqualTo("华东光学（集团）");
			assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("1234567.891"));
			assertThat(rows.get(1).getCellAsDate(3))
				.hasValueSatisfying((date) -> assertThat(date.toLocalDate()).isEqualTo(LocalDate.of(2026, 4, 13)));
			assertThat(rows.get(1).getCellText(4)).isEqualTo("'" + FORMULA);
			assertThat(rows).allSatisfy((row) -> assertThat(row.stream().filter((cell) -> cell != null))
				.noneMatch((cell) -> cell.getFormula() != null));
		}
	}

	@Test
	void chineseComesOutOfThePdfAsItWentInWithItsFontInside() throws IOException {
		byte[] file = write(SheetFormat.PDF, CUSTOMERS, CUSTOMERS);
		String text = text(file);
		assertThat(text).contains("华东光学（集团）", "喆堃镕雷射儀器", "按过去十二个月", "1,234,568", "12.5%", "2026年4月13日", FORMULA);
		assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("/FontFile3", "NotoSansCJKsc");
		assertThat(file).hasSizeLessThan(300_000);
	}

	@Test
	void headingsComeAgainOnEachPageAndPagesAreCounted() throws IOException {
		Sheet large = Sheet.of("Many", "", List.of(Column.text("Heading"), Column.number("Number")),
				Stream.iterate(1, (n) -> n + 1).limit(300).map((n) -> List.of("row " + n, n)).toList());
		byte[] file = write(SheetFormat.PDF, large);
		try (PdfReader reader = new PdfReader(file)) {
			int pages = reader.getNumberOfPages();
			assertThat(pages).isGreaterThan(5);
			PdfTextExtractor extractor = new PdfTextExtractor(reader);
			for (int page = 1; page <= pages; page++) {
				assertThat(extractor.getTextFromPage(page)).contains("Heading")
					.containsPattern(page + "\\s*/\\s*" + pages);
			}
			assertThat(extractor.getTextFromPage(pages)).contains("row 300");
		}
	}

	@Test
	void aPictureStandsAboveTheTablesOnPaper() throws IOException {
		Picture picture = Picture.read(new ByteArrayInputStream(PictureTests.png(1200, 800))).orElseThrow();
		Book book = new Book("file", "Map", "", Locale.ENGLISH, "", List.of(CUSTOMERS)).with(picture);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetFormat.PDF.write(book, out);
		try (PdfReader reader = new PdfReader(out.toByteArray())) {
			assertThat(reader.getNumberOfPages()).isOne();
			PdfDictionary resources = reader.getPageN(1).getAsDict(PdfName.RESOURCES);
			PdfDictionary objects = resources.getAsDict(PdfName.XOBJECT);
			assertThat(objects.getKeys()).map((name) -> objects.getAsStream(name))
				.filteredOn((stream) -> PdfName.IMAGE.equals(stream.getAsName(PdfName.SUBTYPE)))
				.singleElement()
				.satisfies((image) -> assertThat(image.getAsNumber(PdfName.WIDTH).intValue()).isEqualTo(1200));
			assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("华东光学（集团）");
		}
		out.reset();
		SheetFormat.CSV.write(book, out);
		assertThat(csv(out.toByteArray())).hasSize(3);
	}

	@Test
	void aCharacterThatNoFontHasIsMarkedAndLosesNothingElse() throws IOException {
		Sheet sheet = Sheet.of("T", "", List.of(Column.text("Name")), List.of(List.of("a\uE000\u0007b")));
		assertThat(text(write(SheetFormat.PDF, sheet))).contains("a〓 b");
	}

	private static byte[] write(SheetFormat format, Sheet... sheets) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Book book = new Book("file", "公司概览", "2026年4月", Locale.SIMPLIFIED_CHINESE, "http://localhost:8080/",
				List.of(sheets));
		assertThat(format.fileName(book)).isEqualTo("file." + format.name().toLowerCase(Locale.ROOT));
		format.write(book, out);
		return out.toByteArray();
	}

	private static String text(byte[] pdf) throws IOException {
		try (PdfReader reader = new PdfReader(pdf)) {
			StringBuilder text = new StringBuilder();
			PdfTextExtractor extractor = new PdfTextExtractor(reader);
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				text.append(extractor.getTextFromPage(page)).append('\n');
			}
			return text.toString();
		}
	}

	private static List<CsvRecord> csv(byte[] file) {
		return CsvReader.builder()
			.detectBomHeader(true)
			.skipEmptyLines(false)
			.ofCsvRecord(new ByteArrayInputStream(file))
			.stream()
			.toList();
	}

}
