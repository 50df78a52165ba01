package io.onethread.importing.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

import io.onethread.importing.file.UnreadableFile.Kind;

/**
 * Unpacked bytes that stop as soon as there are more of them than their packed size
 * explains.
 */
final class BoundedStream extends FilterInputStream {

	private final String name;

	private final LongSupplier packed;

	private final Limits limits;

	private final long most;

	private long count;

	/**
	 * @param name the file's name, for the message
	 * @param packed how many packed bytes were read so far
	 * @param most how many bytes there may be at most
	 */
	BoundedStream(InputStream in, String name, LongSupplier packed, Limits limits, long most) {
		super(in);
		this.name = name;
		this.packed = packed;
		this.limits = limits;
		this.most = most;
	}

	long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count(read < 0 ? 0 : 1);
		return read;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		count(Math.max(read, 0));
		return read;
	}

	private void count(int read) throws UnreadableFile {
		this.count += read;
		boolean swollen = this.count > this.limits.free()
				&& this.count / Math.max(this.packed.getAsLong(), 1) > this.limits.ratio();
		if (swollen || this.count > this.most) {
			throw new UnreadableFile(Kind.BOMB, null, this.name);
		}
	}

}
