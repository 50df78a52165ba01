package io.onethread.importing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes small files and reads them back. */
final class Tables {

	private Tables() {
	}

	static DataFile file(Path folder, byte[] content) throws IOException {
		Path path = Files.createTempFile(folder, "table", ".dat");
		Files.write(path, content);
		return DataFile.of(path, "table.dat", FileSettings.UNKNOWN, Limits.USUAL);
	}

	static DataFile file(Path folder, String content) throws IOException {
		return file(folder, content, StandardCharsets.UTF_8);
	}

	static DataFile file(Path folder, String content, Charset charset) throws IOException {
		return file(folder, content.getBytes(charset));
	}

	static List<Row> rows(DataFile file) {
		List<Row> rows = new ArrayList<>();
		try (file; RowReader reader = file.rows()) {
			for (Row row = reader.next(); row != null; row = reader.next()) {
				rows.add(row);
			}
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<List<String>> fields(DataFile file) {
		return rows(file).stream().map(Row::fields).toList();
	}

}
