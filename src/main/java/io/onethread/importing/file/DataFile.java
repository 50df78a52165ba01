package io.onethread.importing.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import io.onethread.importing.file.UnreadableFile.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds a table: text with delimiters or a workbook, either possibly packed
 * with gzip. It can be read any number of times.
 */
public final class DataFile implements Closeable {

	private final String name;

	private final Packed packed;

	private final @Nullable TextFormat text;

	private final @Nullable Path unpacked;

	private final FileSettings settings;

	private final List<String> columns;

	private DataFile(Packed packed, @Nullable TextFormat text, @Nullable Path unpacked, FileSettings settings)
			throws IOException {
		this.name = packed.name();
		this.packed = packed;
		this.text = text;
		this.unpacked = unpacked;
		this.settings = settings;
		try (RowReader rows = rows()) {
			this.columns = rows.columns();
		}
	}

	/**
	 * Finds out what a file is.
	 * @param path where it lies
	 * @param name what it is called, which may differ from the path
	 * @throws UnreadableFile if it holds no table or would do harm
	 */
	public static DataFile of(Path path, String name, FileSettings settings, Limits limits) throws IOException {
		Packed packed = Packed.of(path, name, limits);
		byte[] start = packed.start(1 << 13);
		if (start.length == 0) {
			throw new UnreadableFile(Kind.EMPTY, null, name);
		}
		if (!(start[0] == 'P' && start.length > 3 && start[1] == 'K' && start[2] < 9)) {
			refuse(start, name);
			return new DataFile(packed, TextFormat.of(packed, settings), null, settings);
		}
		Path copy = packed.gzip() ? unpack(packed) : null;
		try {
			Workbooks.check((copy != null) ? copy : path, name, limits);
			return new DataFile(packed, null, copy, settings);
		}
		catch (IOException | RuntimeException ex) {
			if (copy != null) {
				Files.deleteIfExists(copy);
			}
			throw ex;
		}
	}

	private static void refuse(byte[] start, String name) throws UnreadableFile {
		if (start.length > 3 && (start[0] & 0xff) == 0xd0 && (start[1] & 0xff) == 0xcf && start[2] == 0x11) {
			throw new UnreadableFile(Kind.OLD_WORKBOOK, null, name);
		}
		String text = new String(start, StandardCharsets.ISO_8859_1);
		String head = text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
		if (head.startsWith("<html") || head.startsWith("<!doctype") || head.startsWith("<?xml")) {
			throw new UnreadableFile(Kind.MARKUP, null, name);
		}
		// A NUL here and there is a fault of a row; UTF-16 has one in every second place.
		long odd = text.chars().filter((c) -> c > 0 && c < 32 && "\t\n\r\f\u001a\u001b".indexOf(c) < 0).count();
		if (odd * 50 > text.length() && !Encodings.wide(start) || head.startsWith("%pdf")
				|| head.startsWith("{\\rtf")) {
			throw new UnreadableFile(Kind.NOT_A_TABLE, null, name);
		}
	}

	private static Path unpack(Packed packed) throws IOException {
		Path copy = Files.createTempFile("onethread-", ".xlsx");
		try (InputStream in = packed.open()) {
			Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
			return copy;
		}
		catch (IOException ex) {
			Files.deleteIfExists(copy);
			throw (ex instanceof UnreadableFile) ? ex : new UnreadableFile(Kind.DAMAGED, ex, packed.name());
		}
	}

	/** What it is called. */
	public String name() {
		return this.name;
	}

	/** The columns' names. */
	public List<String> columns() {
		return this.columns;
	}

	/** What was found out about its make, for people: encoding, delimiter. */
	public String make() {
		if (this.text == null) {
			return "XLSX";
		}
		String delimiter = TextFormat.named(this.text.delimiter());
		return this.text.encoding().charset().name() + ", " + ((delimiter == null) ? "," : delimiter);
	}

	/** About how many rows it has, for showing progress; -1 where that is not known. */
	public long lines() {
		return (this.text == null) ? -1 : Math.max(1, this.text.encoding().lines());
	}

	/** Its rows, from the start. */
	public RowReader rows() throws IOException {
		if (this.text != null) {
			return new CsvRows(this.packed, this.text, this.settings);
		}
		Path workbook = (this.unpacked != null) ? this.unpacked : this.packed.path();
		return new XlsxRows(workbook, this.name, this.settings, this.packed.limits());
	}

	@Override
	public void close() throws IOException {
		if (this.unpacked != null) {
			Files.deleteIfExists(this.unpacked);
		}
	}

}
