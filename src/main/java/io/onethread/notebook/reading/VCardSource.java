package io.onethread.notebook.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a vCard file without what no address book of text needs (pictures, sounds,
 * keys, web addresses) and without lines longer than any text is, so that a bomb is
 * passed over instead of being held in memory.
 */
final class VCardSource extends Reader {

	/** Characters of one property, all its folded lines together. */
	static final int LONGEST = 20_000;

	/** Characters of one line as it stands in the file. */
	private static final int LINE = 4_000;

	private static final Set<String> LEFT_OUT = Set.of("PHOTO", "LOGO", "SOUND", "KEY", "URL", "SOURCE", "AGENT",
			"X-ABPHOTO", "X-MS-CARDPICTURE");

	private final BufferedReader in;

	private String pending = "";

	private int at;

	private int length;

	private boolean dropping;

	private boolean softBreak;

	private boolean cut;

	VCardSource(Reader in) {
		this.in = new BufferedReader(in);
	}

	/** Whether something was too long and left out since this was asked last. */
	boolean takeCut() {
		boolean was = this.cut;
		this.cut = false;
		return was;
	}

	@Override
	public int read(char[] target, int offset, int count) throws IOException {
		while (this.at >= this.pending.length()) {
			String line = line();
			if (line == null) {
				return -1;
			}
			this.at = 0;
			this.pending = wanted(line) ? line + "\r\n" : "";
		}
		int some = Math.min(count, this.pending.length() - this.at);
		this.pending.getChars(this.at, this.at + some, target, offset);
		this.at += some;
		return some;
	}

	private boolean wanted(String line) {
		boolean continued = line.startsWith(" ") || line.startsWith("\t") || this.softBreak;
		if (!continued) {
			this.dropping = LEFT_OUT.contains(name(line));
			this.length = 0;
		}
		this.length += line.length();
		if (this.length > LONGEST || line.length() > LINE) {
			this.cut |= !this.dropping;
			this.dropping = true;
		}
		// Quoted-printable lines go on after an equals sign; base64 may end with one.
		boolean quoted = continued ? this.softBreak : line.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
		this.softBreak = quoted && line.endsWith("=");
		return !this.dropping;
	}

	private static String name(String line) {
		int end = 0;
		while (end < line.length() && ":;".indexOf(line.charAt(end)) < 0) {
			end++;
		}
		String name = line.substring(0, end);
		return name.substring(name.lastIndexOf('.') + 1).strip().toUpperCase(Locale.ROOT);
	}

	/** The next line; of one that never ends the beginning and the very end. */
	private @Nullable String line() throws IOException {
		StringBuilder line = new StringBuilder();
		int last = 0;
		boolean tooLong = false;
		for (int c = this.in.read(); c >= 0; c = this.in.read()) {
			if (c == '\n' || c == '\r') {
				if (c == '\r') {
					skipFeed();
				}
				return tooLong ? cut(line, last) : line.toString();
			}
			tooLong = line.length() >= LINE;
			if (!tooLong) {
				line.append((char) c);
			}
			last = c;
		}
		return line.isEmpty() ? null : tooLong ? cut(line, last) : line.toString();
	}

	private String cut(StringBuilder line, int last) {
		this.cut |= !LEFT_OUT.contains(name(line.toString()));
		return line.append((char) last).toString();
	}

	private void skipFeed() throws IOException {
		this.in.mark(1);
		if (this.in.read() != '\n') {
			this.in.reset();
		}
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
