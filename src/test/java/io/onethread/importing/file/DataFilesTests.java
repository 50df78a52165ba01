package io.onethread.importing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DataFilesTests {

	private static final String CHINESE = "编号,客户名称,城市\n1,北辰光学仪器有限公司,上海\n2,海默电子,苏州\n";

	private static final String FRENCH = "id,nom,ville\n1,Société Générale d’Électricité,Besançon\n2,Hôtel Crêpe,Nîmes\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GBK", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE" })
	void chineseIsReadInAnyOfItsEncodings(String charset) throws IOException {
		DataFile file = Tables.file(this.folder, CHINESE, Charset.forName(charset));
		assertThat(file.columns()).containsExactly("编号", "客户名称", "城市");
		assertThat(Tables.fields(file)).containsExactly(List.of("1", "北辰光学仪器有限公司", "上海"), List.of("2", "海默电子", "苏州"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16" })
	void frenchIsReadInAnyOfItsEncodings(String charset) throws IOException {
		DataFile file = Tables.file(this.folder, FRENCH, Charset.forName(charset));
		assertThat(Tables.fields(file)).contains(List.of("1", "Société Générale d’Électricité", "Besançon"));
	}

	@Test
	void theMarkOfUtf8IsNotPartOfTheFirstColumn() throws IOException {
		assertThat(Tables.file(this.folder, "\ufeffid,name\n1,A\n").columns()).containsExactly("id", "name");
	}

	@Test
	void aLetterBeyondAsciiLateInTheFileStillDecidesTheEncoding() throws IOException {
		String start = "id,name\n" + "1,plain\n".repeat(100_000);
		DataFile file = Tables.file(this.folder, start + "2,北辰光学仪器\n3,上海海默电子有限公司\n", Charset.forName("GBK"));
		assertThat(Tables.fields(file)).contains(List.of("2", "北辰光学仪器"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|" })
	void theDelimiterIsFoundAmongOthersInTheText(String delimiter) throws IOException {
		String text = "id,name,note\n1,\"A, B; C | D\",x\n2,\"E;F,\tG\",y\n".replace(',', '\0')
			.replace(';', '\0')
			.replace("\0", delimiter);
		DataFile file = Tables.file(this.folder, text);
		assertThat(file.columns()).containsExactly("id", "name", "note");
		assertThat(Tables.rows(file)).allMatch((row) -> row.fault() == null);
	}

	@Test
	void apostrophesAreQuotesWhereTheyStandAroundFields() throws IOException {
		DataFile file = Tables.file(this.folder, "'id';'name'\n'1';'A;B'\n'2';'it''s'\n");
		assertThat(Tables.fields(file)).containsExactly(List.of("1", "A;B"), List.of("2", "it's"));
	}

	@Test
	void aBackslashMayStandBeforeQuotesWithinFields() throws IOException {
		DataFile file = Tables.file(this.folder, "id,name\n1,'arnie\\'s, \\'the\\''\n2,'art\\'s'\n");
		assertThat(Tables.fields(file)).containsExactly(List.of("1", "arnie's, 'the'"), List.of("2", "art's"));
		file = Tables.file(this.folder, "id,path\n1,\"C:\\\"\n2,\"D:\\\"\n");
		assertThat(Tables.fields(file)).containsExactly(List.of("1", "C:\\"), List.of("2", "D:\\"));
	}

	@Test
	void aPercentSignMayStandBetweenFields() throws IOException {
		DataFile file = Tables.file(this.folder, "id%title\n1%A, B\n2%50, C\n");
		assertThat(Tables.fields(file)).containsExactly(List.of("1", "A, B"), List.of("2", "50, C"));
		file = Tables.file(this.folder, "id,discount %\n1,10%\n2,20%\n");
		assertThat(Tables.fields(file)).containsExactly(List.of("1", "10%"), List.of("2", "20%"));
	}

	@Test
	void aFieldMayHaveLineBreaksAndRowsKeepTheirLine() throws IOException {
		DataFile file = Tables.file(this.folder, "id,note\n1,\"two\nlines\"\n\n2,one\n");
		List<Row> rows = Tables.rows(file);
		assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
		assertThat(rows.getFirst().fields()).containsExactly("1", "two\nlines");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void linesMayEndInAnyOfTheThreeWays(String end) throws IOException {
		DataFile file = Tables.file(this.folder, "id,name" + end + "1,A" + end + "2,B");
		assertThat(Tables.fields(file)).containsExactly(List.of("1", "A"), List.of("2", "B"));
		assertThat(Tables.rows(file)).allMatch((row) -> row.fault() == null);
	}

	@Test
	void columnsWithoutOrWithTheSameNameAreToldApart() throws IOException {
		assertThat(Tables.file(this.folder, "name,, name ,note\n1,2,3,4\n").columns()).containsExactly("name",
				"column 2", "name (2)", "note");
	}

	@Test
	void delimitersBehindTheLastColumnAreNoFault() throws IOException {
		DataFile file = Tables.file(this.folder, "id,name,,\n1,A,,\n2,B,,,\n");
		assertThat(file.columns()).containsExactly("id", "name");
		assertThat(Tables.rows(file)).allMatch((row) -> row.fault() == null);
	}

	@Test
	void theHeaderMayStandFurtherDownOrBeGiven() throws IOException {
		Path path = Files.writeString(this.folder.resolve("t.csv"), "Customers 2025\n\nid,name\n1,A\n");
		FileSettings third = new FileSettings(null, ',', null, null, 2, List.of());
		assertThat(DataFile.of(path, "t.csv", third, Limits.USUAL).columns()).containsExactly("id", "name");
		FileSettings given = new FileSettings(null, ',', null, null, 1, List.of("a", "b"));
		assertThat(Tables.rows(DataFile.of(path, "t.csv", given, Limits.USUAL))).hasSize(3);
	}

	@Test
	void packedFilesAreReadWhateverTheirName() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write(CHINESE.getBytes(StandardCharsets.UTF_8));
		}
		assertThat(Tables.rows(Tables.file(this.folder, bytes.toByteArray()))).hasSize(2);
	}

}
