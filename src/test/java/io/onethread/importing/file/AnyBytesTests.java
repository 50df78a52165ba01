package io.onethread.importing.file;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever bytes a file has, it is read or refused, and what was written is read. */
class AnyBytesTests {

	private static final Path FOLDER = folder();

	@Property(tries = 500)
	void anyBytesAreReadOrRefused(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
		readOrRefuse(bytes);
	}

	@Property(tries = 500)
	void anyBytesThatBeginLikeATableAreReadOrRefused(@ForAll @Size(max = 200) byte[] bytes,
			@ForAll("beginnings") String beginning) throws IOException {
		byte[] start = beginning.getBytes(Charset.forName("ISO-8859-1"));
		byte[] all = new byte[start.length + bytes.length];
		System.arraycopy(start, 0, all, 0, start.length);
		System.arraycopy(bytes, 0, all, start.length, bytes.length);
		readOrRefuse(all);
	}

	@Provide
	Arbitrary<String> beginnings() {
		return Arbitraries.of("id,name\n1,A\n", "id;name\r\n\"1\";\"", "\u001f\u008b\b", "PK\u0003\u0004",
				"\u00ff\u00fe", "\u00ef\u00bb\u00bfa\tb\n");
	}

	@Property(tries = 300)
	void aTableWrittenIsReadAsItWas(@ForAll("tables") List<List<String>> table, @ForAll("charsets") String charset)
			throws IOException {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord("编号", "客户名称", "注册所在城市");
			csv.writeRecord("一", "北京海淀区中关村软件有限公司", "上海浦东新区");
			table.forEach(csv::writeRecord);
		}
		List<List<String>> read = Tables.fields(Tables.file(FOLDER, text.toString(), Charset.forName(charset)));
		assertThat(read.subList(1, read.size())).isEqualTo(table);
	}

	@Provide
	Arbitrary<List<List<String>>> tables() {
		Arbitrary<String> cell = Arbitraries.strings().withChars("ab1,;\"'\n 公司客户上海=").ofMaxLength(12);
		Arbitrary<String> filled = Arbitraries.strings().withChars("xyz客户").ofMinLength(1).ofMaxLength(5);
		return filled.flatMap((first) -> cell.list().ofSize(2).map((rest) -> List.of(first, rest.get(0), rest.get(1))))
			.list()
			.ofMaxSize(20);
	}

	@Provide
	Arbitrary<String> charsets() {
		return Arbitraries.of("UTF-8", "GB18030", "UTF-16");
	}

	private static void readOrRefuse(byte[] bytes) throws IOException {
		try {
			Tables.rows(Tables.file(FOLDER, bytes));
		}
		catch (UnreadableFile ex) {
			assertThat(ex.kind()).isNotNull();
		}
	}

	@AfterContainer
	static void tidy() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("onethread-any");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
