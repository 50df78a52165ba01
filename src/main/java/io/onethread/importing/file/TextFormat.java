package io.onethread.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;

import org.jspecify.annotations.Nullable;

/**
 * How a table is written as text.
 *
 * @param encoding how its characters are encoded
 * @param delimiter what stands between fields
 * @param quote what stands around fields
 * @param lineFeeds whether its lines end with a line feed, so that a carriage return
 * alone is a fault
 * @param escapes whether a backslash stands before quotes within fields
 */
record TextFormat(Encodings.Encoding encoding, char delimiter, char quote, boolean lineFeeds, boolean escapes) {

	private static final String DELIMITERS = ",\t;|%";

	private static final int SAMPLE = 1 << 16;

	static TextFormat of(Packed file, FileSettings settings) throws IOException {
		Encodings.Encoding encoding = Encodings.of(file);
		if (settings.encoding() != null && encoding.mark() == 0) {
			encoding = new Encodings.Encoding(settings.encoding(), 0, encoding.lines());
		}
		String sample = sample(file, encoding);
		char quote = (settings.quote() != null) ? settings.quote() : quote(sample);
		char delimiter = (settings.delimiter() != null) ? settings.delimiter() : delimiter(sample, quote);
		return new TextFormat(encoding, delimiter, quote, sample.indexOf('\n') >= 0,
				EscapedQuotes.in(sample, quote, DELIMITERS));
	}

	Reader open(Packed file) throws IOException {
		Reader reader = decode(file, this.encoding);
		reader = this.escapes ? new EscapedQuotes(reader, this.quote) : reader;
		return this.lineFeeds ? new StrayReturns(reader) : reader;
	}

	private static Reader decode(Packed file, Encodings.Encoding encoding) throws IOException {
		InputStream in = file.open();
		in.skipNBytes(encoding.mark());
		return new InputStreamReader(in,
				encoding.charset()
					.newDecoder()
					.onMalformedInput(CodingErrorAction.REPLACE)
					.onUnmappableCharacter(CodingErrorAction.REPLACE));
	}

	private static String sample(Packed file, Encodings.Encoding encoding) throws IOException {
		char[] sample = new char[SAMPLE];
		int length = 0;
		try (Reader reader = decode(file, encoding)) {
			for (int read = 0; read >= 0 && length < SAMPLE; length += read) {
				read = reader.read(sample, length, SAMPLE - length);
				if (read < 0) {
					break;
				}
			}
		}
		return new String(sample, 0, length);
	}

	/** An apostrophe is a quote only where it stands at both ends of many fields. */
	private static char quote(String sample) {
		int doubled = 0;
		int single = 0;
		for (int i = 0; i < sample.length(); i++) {
			char c = sample.charAt(i);
			if (c != '"' && c != '\'') {
				continue;
			}
			boolean opens = i == 0 || borders(sample.charAt(i - 1));
			boolean closes = i + 1 == sample.length() || borders(sample.charAt(i + 1));
			if (opens != closes) {
				doubled += c == '"' ? 1 : 0;
				single += c == '\'' ? 1 : 0;
			}
		}
		return (doubled == 0 && single >= 4) ? '\'' : '"';
	}

	private static boolean borders(char c) {
		return DELIMITERS.indexOf(c) >= 0 || c == '\n' || c == '\r';
	}

	/**
	 * The delimiter by which the first row has several fields and most other rows have
	 * just as many.
	 */
	private static char delimiter(String sample, char quote) {
		char best = ',';
		double bestScore = 0;
		for (char delimiter : DELIMITERS.toCharArray()) {
			double score = score(sample, delimiter, quote);
			if (score > bestScore) {
				best = delimiter;
				bestScore = score;
			}
		}
		return best;
	}

	private static double score(String sample, char delimiter, char quote) {
		int width = -1;
		int rows = 0;
		int alike = 0;
		int fields = 1;
		boolean quoted = false;
		for (int i = 0; i < sample.length(); i++) {
			char c = sample.charAt(i);
			if (c == quote && (i == 0 || sample.charAt(i - 1) != '\\')) {
				quoted = !quoted;
			}
			else if (!quoted && c == delimiter) {
				fields++;
			}
			else if (!quoted && (c == '\n' || c == '\r' && !followed(sample, i))) {
				width = (width < 0) ? fields : width;
				rows++;
				alike += fields == width ? 1 : 0;
				fields = 1;
			}
		}
		width = (width < 0) ? fields : width;
		double share = (rows < 2) ? 1 : (double) alike / rows;
		return share * Math.log(width);
	}

	private static boolean followed(String sample, int at) {
		return at + 1 < sample.length() && sample.charAt(at + 1) == '\n';
	}

	/** What stands for a delimiter in messages and mappings, or null for a comma. */
	static @Nullable String named(char delimiter) {
		return switch (delimiter) {
			case ',' -> null;
			case '\t' -> "tab";
			default -> String.valueOf(delimiter);
		};
	}

}
