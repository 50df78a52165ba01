package io.onethread.importing.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import io.onethread.importing.file.UnreadableFile.Kind;

/** A file's bytes, unpacked where it is packed with gzip. */
record Packed(Path path, String name, boolean gzip, Limits limits) {

	static Packed of(Path path, String name, Limits limits) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			byte[] start = in.readNBytes(2);
			boolean gzip = start.length == 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
			return new Packed(path, name, gzip, limits);
		}
	}

	InputStream open() throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(this.path), 1 << 16);
		if (!this.gzip) {
			return in;
		}
		Counting counted = new Counting(in);
		try {
			return new BoundedStream(new GZIPInputStream(counted, 1 << 16), this.name, () -> counted.count, this.limits,
					this.limits.unpacked());
		}
		catch (ZipException ex) {
			in.close();
			throw new UnreadableFile(Kind.DAMAGED, ex, this.name);
		}
	}

	/** The first bytes, as many as there are. */
	byte[] start(int length) throws IOException {
		try (InputStream in = open()) {
			return in.readNBytes(length);
		}
		catch (java.io.EOFException | ZipException ex) {
			throw new UnreadableFile(Kind.DAMAGED, ex, this.name);
		}
	}

	private static final class Counting extends FilterInputStream {

		private long count;

		Counting(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			this.count += read < 0 ? 0 : 1;
			return read;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			this.count += Math.max(read, 0);
			return read;
		}

	}

}
