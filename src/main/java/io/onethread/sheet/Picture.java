package io.onethread.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture for a file. Where it came from is not trusted: it must be a PNG of a size
 * that a screen has, and of it only the pixels are kept, written anew.
 */
public final class Picture {

	/** The largest file that is looked at. */
	public static final int LARGEST = 8 << 20;

	/**
	 * Neither side is longer, so that few bytes do not become a picture that fills the
	 * memory.
	 */
	static final int LONGEST_SIDE = 5000;

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private final byte[] png;

	private Picture(byte[] png) {
		this.png = png;
	}

	/** Reads a picture; empty where it is none, or not one that is taken. */
	public static Optional<Picture> read(InputStream content) throws IOException {
		byte[] file = content.readNBytes(LARGEST + 1);
		if (file.length > LARGEST || !isPng(file)) {
			return Optional.empty();
		}
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
		ImageReader reader = readers.next();
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
			// What is written beside the pixels is passed over, unread.
			reader.setInput(in, true, true);
			if (reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) {
				return Optional.empty();
			}
			return Optional.of(new Picture(anew(reader.read(0))));
		}
		catch (IOException | RuntimeException ex) {
			// Begins like a picture, but is none.
			return Optional.empty();
		}
		finally {
			reader.dispose();
		}
	}

	/** The picture as PNG, without anything that could be seen through. */
	byte[] png() {
		return this.png.clone();
	}

	private static byte[] anew(BufferedImage read) throws IOException {
		BufferedImage image = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.drawImage(read, 0, 0, Color.WHITE, null);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	private static boolean isPng(byte[] file) {
		for (int i = 0; i < SIGNATURE.length; i++) {
			if (file.length <= i || file[i] != SIGNATURE[i]) {
				return false;
			}
		}
		return true;
	}

}
