package io.onethread.importing.file;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * Marks carriage returns that no line feed follows, which a parser would take for the end
 * of the row.
 */
final class StrayReturns extends PushbackReader {

	/** Stands for such a carriage return; no text has this code point. */
	static final char MARK = '\ufdd0';

	StrayReturns(Reader in) {
		super(in, 1);
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		int end = offset + read;
		for (int i = offset; i < end; i++) {
			if (buffer[i] == '\r' && !ends((i + 1 < end) ? buffer[i + 1] : peek())) {
				buffer[i] = MARK;
			}
		}
		return read;
	}

	private static boolean ends(int next) {
		return next == '\n' || next < 0;
	}

	private int peek() throws IOException {
		int next = super.read();
		if (next >= 0) {
			unread(next);
		}
		return next;
	}

}
