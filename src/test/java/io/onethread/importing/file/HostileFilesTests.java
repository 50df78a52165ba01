package io.onethread.importing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import com.sun.management.ThreadMXBean;
import io.onethread.importing.file.UnreadableFile.Kind;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Files that mean harm are refused fast and without filling the memory. */
class HostileFilesTests {

	/**
	 * Guards against reading on for ever; on a busy machine even what is quick takes its
	 * time.
	 */
	private static final Duration SOON = Duration.ofSeconds(30);

	@TempDir
	Path folder;

	@Test
	void aSheetThatGrowsToGigabytesIsRefused() throws IOException {
		byte[] bomb = zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>",
				"xl/worksheets/sheet1.xml", "<a>" + " ".repeat(400 << 20) + "</a>");
		expectSoon(bomb, Kind.BOMB);
	}

	@Test
	void aWorkbookOfAHundredThousandPartsIsRefused() throws IOException {
		String[] parts = new String[200_000];
		for (int i = 0; i < parts.length; i += 2) {
			parts[i] = "xl/p" + i + ".xml";
			parts[i + 1] = "<a/>";
		}
		expectSoon(zip(parts), Kind.BOMB);
	}

	@Test
	void aWorkbookThatNamesAPartTwiceIsRefused() throws IOException {
		expectSoon(
				zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>", "XL/Workbook.xml", "<other/>"),
				Kind.DUPLICATE_PARTS);
		expectSoon(
				zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>", "xl/workbook.xml", "<other/>"),
				Kind.DUPLICATE_PARTS);
	}

	@Test
	void entityDeclarationsAreRefusedInAnyEncoding() throws IOException {
		String xml = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>";
		expectSoon(zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", xml), Kind.DECLARATIONS);
		String wide = new String(xml.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
		expectSoon(zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", wide), Kind.DECLARATIONS);
	}

	@Test
	void aPackedFileThatGrowsToGigabytesIsRefused() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write("id,name\n".getBytes(StandardCharsets.UTF_8));
			byte[] block = new byte[1 << 20];
			Arrays.fill(block, (byte) 'x');
			for (int i = 0; i < 300; i++) {
				out.write(block);
			}
		}
		expectSoon(bytes.toByteArray(), Kind.BOMB);
	}

	@Test
	void packedAndWorkbookFilesThatBreakOffAreRefused() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			for (int i = 0; i < 50_000; i++) {
				out.write((i + "," + i * 31 % 977 + "\n").getBytes(StandardCharsets.UTF_8));
			}
		}
		expectSoon(Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2), Kind.DAMAGED);
		byte[] workbook = WorkbooksTests.workbook();
		expectSoon(Arrays.copyOf(workbook, workbook.length / 2), Kind.DAMAGED);
	}

	@ParameterizedTest
	@CsvSource({ "'<html><body><table>', MARKUP", "'<?xml version=\"1.0\"?>', MARKUP", "'%PDF-1.7 x', NOT_A_TABLE",
			"'PK\u0003\u0004 nothing', DAMAGED" })
	void whatIsNoTableIsRefusedByItsContent(String content, Kind kind) throws IOException {
		expectSoon(content.getBytes(StandardCharsets.ISO_8859_1), kind);
	}

	@Test
	void anOldWorkbookAndAnEmptyFileAreRefusedWithTheirOwnReason() throws IOException {
		expectSoon(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3 }, Kind.OLD_WORKBOOK);
		expectSoon(new byte[0], Kind.EMPTY);
		expectSoon("\n\n".getBytes(StandardCharsets.UTF_8), Kind.EMPTY);
	}

	@Test
	void aZipThatIsNoWorkbookIsRefused() throws IOException {
		expectSoon(zip("readme.txt", "hello"), Kind.NOT_A_TABLE);
	}

	private void expectSoon(byte[] content, Kind kind) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		assertTimeoutPreemptively(SOON, () -> {
			long before = threads.getCurrentThreadAllocatedBytes();
			assertThatExceptionOfType(UnreadableFile.class)
				.isThrownBy(() -> Tables.rows(Tables.file(this.folder, content)))
				.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(kind));
			// Of this thread alone: what the program does beside it is not the file's
			// doing.
			assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(256L << 20);
		});
	}

	private static byte[] zip(String... namesAndContents) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putArchiveEntry(new ZipArchiveEntry(namesAndContents[i]));
				zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1));
				zip.closeArchiveEntry();
			}
		}
		return bytes.toByteArray();
	}

}
