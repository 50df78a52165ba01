package io.onethread.importing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how text is encoded. The whole file is looked at, since the first letter
 * beyond ASCII may stand at its end.
 */
final class Encodings {

	static final Charset GB18030 = Charset.forName("GB18030");

	/** Latin-1 as it is really written: with dashes, quotes and the euro sign. */
	static final Charset LATIN = Charset.forName("windows-1252");

	private static final Set<String> PLAUSIBLE = Set.of("GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR",
			"ISO-8859-1", "ISO-8859-2", "windows-1250", "windows-1251", "windows-1252", "KOI8-R");

	private static final int SAMPLE = 1 << 18;

	private Encodings() {
	}

	/**
	 * An encoding.
	 *
	 * @param charset how to decode
	 * @param mark how many bytes at the start only mark the encoding
	 * @param lines how many line feeds the file has
	 */
	record Encoding(Charset charset, int mark, long lines) {

	}

	static Encoding of(Packed file) throws IOException {
		byte[] start = file.start(1 << 13);
		Utf8Count count = new Utf8Count();
		byte[] sample = scan(file, count);
		Charset marked = marked(start);
		if (marked != null) {
			return new Encoding(marked, marked.equals(StandardCharsets.UTF_8) ? 3 : 2, count.lines);
		}
		Charset unmarked = unmarked(start);
		return new Encoding((unmarked != null) ? unmarked : narrow(sample, count), 0, count.lines);
	}

	/**
	 * Whether characters take two bytes or more each, so that zero bytes are no fault.
	 */
	static boolean wide(byte[] start) {
		Charset marked = marked(start);
		return unmarked(start) != null || marked != null && !marked.equals(StandardCharsets.UTF_8);
	}

	private static @Nullable Charset marked(byte[] start) {
		if (starts(start, 0xef, 0xbb, 0xbf)) {
			return StandardCharsets.UTF_8;
		}
		if (starts(start, 0xff, 0xfe)) {
			return StandardCharsets.UTF_16LE;
		}
		return starts(start, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
	}

	private static boolean starts(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * UTF-16 without a mark. ASCII in it (there is always some: delimiters, line ends)
	 * has every second byte zero, and always the same second one.
	 */
	private static @Nullable Charset unmarked(byte[] start) {
		int little = 0;
		int big = 0;
		int pairs = start.length / 2;
		for (int i = 0; i + 1 < start.length; i += 2) {
			little += start[i + 1] == 0 && start[i] > 8 ? 1 : 0;
			big += start[i] == 0 && start[i + 1] > 8 ? 1 : 0;
		}
		if (little > Math.max(3, pairs / 20) && big <= pairs / 200) {
			return StandardCharsets.UTF_16LE;
		}
		return (big > Math.max(3, pairs / 20) && little <= pairs / 200) ? StandardCharsets.UTF_16BE : null;
	}

	/** Counts through the file and gives the parts of it that go beyond ASCII. */
	private static byte[] scan(Packed file, Utf8Count count) throws IOException {
		ByteArrayOutputStream sample = new ByteArrayOutputStream();
		try (InputStream in = file.open()) {
			byte[] block = new byte[1 << 14];
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				if (count.take(block, read) && sample.size() < SAMPLE) {
					sample.write(block, 0, read);
				}
			}
		}
		catch (java.io.EOFException | java.util.zip.ZipException ex) {
			throw new UnreadableFile(UnreadableFile.Kind.DAMAGED, ex, file.name());
		}
		return sample.toByteArray();
	}

	private static Charset narrow(byte[] sample, Utf8Count count) {
		// A file with a few broken bytes among many good ones is UTF-8 with broken bytes.
		if (count.broken == 0 || count.broken * 20 < count.good) {
			return StandardCharsets.UTF_8;
		}
		return byWeight(sample);
	}

	/**
	 * Most texts are too short for statistics alone: mostly pairs of high bytes that are
	 * everyday Chinese characters decide for GB18030, mostly single high bytes among
	 * letters for Latin. Only what is neither is left to statistics.
	 */
	private static Charset byWeight(byte[] sample) {
		int pairs = 0;
		int everyday = 0;
		int single = 0;
		for (int i = 0; i < sample.length; i++) {
			int high = sample[i] & 0xff;
			if (high < 0x80) {
				continue;
			}
			int low = (i + 1 < sample.length) ? sample[i + 1] & 0xff : 0;
			if (low >= 0xa1) {
				pairs++;
				// The first of the two levels of GB 2312, sorted by how they are read.
				everyday += high >= 0xb0 && high <= 0xd7 ? 1 : 0;
				i++;
			}
			else {
				single++;
			}
		}
		if (everyday > single && everyday * 2 > pairs) {
			return GB18030;
		}
		if (single > pairs * 3) {
			return LATIN;
		}
		return statistics(sample);
	}

	private static Charset statistics(byte[] sample) {
		CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
		return Arrays.stream(matches)
			.map(CharsetMatch::getName)
			.filter(PLAUSIBLE::contains)
			.findFirst()
			.map((name) -> name.equals("ISO-8859-1") ? LATIN : Charset.forName(name))
			.orElse(LATIN);
	}

	/** Counts sequences of UTF-8 that are whole and such that are broken. */
	private static final class Utf8Count {

		private long good;

		private long broken;

		private long lines;

		private int missing;

		/** Whether there was anything beyond ASCII. */
		boolean take(byte[] block, int length) {
			boolean beyond = false;
			for (int i = 0; i < length; i++) {
				byte b = block[i];
				this.lines += b == '\n' ? 1 : 0;
				if (b >= 0 && this.missing == 0) {
					continue;
				}
				beyond = true;
				next(b & 0xff);
			}
			return beyond;
		}

		private void next(int b) {
			if (this.missing > 0) {
				if ((b & 0xc0) == 0x80) {
					this.missing--;
					this.good += this.missing == 0 ? 1 : 0;
					return;
				}
				this.broken++;
				this.missing = 0;
			}
			if (b < 0x80) {
				return;
			}
			if (b >= 0xc2 && b < 0xf5) {
				this.missing = (b < 0xe0) ? 1 : (b < 0xf0) ? 2 : 3;
			}
			else {
				this.broken++;
			}
		}

	}

}
