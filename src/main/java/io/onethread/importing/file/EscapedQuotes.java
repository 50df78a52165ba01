package io.onethread.importing.file;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * Doubles quotes that a backslash escapes, as the standard of CSV has it (RFC 4180) and a
 * parser expects it.
 */
final class EscapedQuotes extends PushbackReader {

	private static final char ESCAPE = '\\';

	private final char quote;

	/** Whether the next character is a quote that was escaped, and no escape itself. */
	private boolean escaped;

	EscapedQuotes(Reader in, char quote) {
		super(in, 1);
		this.quote = quote;
	}

	/** Whether a text escapes quotes within fields by a backslash. */
	static boolean in(String sample, char quote, String delimiters) {
		String escaped = "" + ESCAPE + quote;
		for (int at = sample.indexOf(escaped); at >= 0; at = sample.indexOf(escaped, at + 1)) {
			// A field may end in a backslash: C:\.
			if (at + 2 < sample.length() && (delimiters + "\r\n").indexOf(sample.charAt(at + 2)) < 0) {
				return true;
			}
		}
		return false;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		int end = offset + read;
		for (int i = offset; i < end; i++) {
			if (buffer[i] == ESCAPE && !this.escaped && ((i + 1 < end) ? buffer[i + 1] : peek()) == this.quote) {
				buffer[i] = this.quote;
				this.escaped = true;
			}
			else {
				this.escaped = false;
			}
		}
		return read;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	private int peek() throws IOException {
		int next = super.read();
		if (next >= 0) {
			unread(next);
		}
		return next;
	}

}
