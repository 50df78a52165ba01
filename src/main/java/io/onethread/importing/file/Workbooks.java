package io.onethread.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.onethread.importing.file.UnreadableFile.Kind;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks at every part of a workbook before anything reads it. Sizes are counted while
 * unpacking, since those written in the file may lie.
 */
final class Workbooks {

	/** An entity declaration stands before the first element, so near the start. */
	private static final int PROLOGUE = 1 << 16;

	private static final Set<String> NEEDED = Set.of("[content_types].xml", "xl/workbook.xml");

	private Workbooks() {
	}

	/**
	 * Refuses a workbook that would do harm.
	 * @throws UnreadableFile if it would, or if it is none
	 */
	static void check(Path path, String name, Limits limits) throws IOException {
		try (ZipFile zip = ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get()) {
			List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
			if (parts.size() > limits.parts()) {
				throw new UnreadableFile(Kind.BOMB, null, name);
			}
			Set<String> names = new HashSet<>();
			for (ZipArchiveEntry part : parts) {
				if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
					throw new UnreadableFile(Kind.DUPLICATE_PARTS, null, name);
				}
			}
			if (!names.containsAll(NEEDED)) {
				throw new UnreadableFile(Kind.NOT_A_TABLE, null, name);
			}
			long left = limits.unpacked();
			for (ZipArchiveEntry part : parts) {
				left -= check(zip, part, name, limits, left);
			}
		}
		catch (UnreadableFile ex) {
			throw ex;
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new UnreadableFile(Kind.DAMAGED, ex, name);
		}
	}

	private static long check(ZipFile zip, ZipArchiveEntry part, String name, Limits limits, long left)
			throws IOException {
		String place = part.getName().toLowerCase(Locale.ROOT);
		boolean xml = place.endsWith(".xml") || place.endsWith(".rels");
		boolean sheet = place.startsWith("xl/worksheets/");
		// All but the sheets is held in memory by whoever reads it.
		long most = (xml && !sheet) ? Math.min(left, limits.strings()) : left;
		long packed = Math.max(part.getCompressedSize(), 1);
		try (InputStream in = zip.getInputStream(part);
				BoundedStream bounded = new BoundedStream(in, name, () -> packed, limits, most)) {
			byte[] start = bounded.readNBytes(PROLOGUE);
			if (xml && declares(start)) {
				throw new UnreadableFile(Kind.DECLARATIONS, null, name);
			}
			byte[] block = new byte[1 << 16];
			while (bounded.read(block) >= 0) {
				// Counted on the way.
			}
			return bounded.count();
		}
	}

	private static boolean declares(byte[] start) {
		// Without zero bytes UTF-16 reads like ASCII.
		String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").toUpperCase(Locale.ROOT);
		return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
	}

}
