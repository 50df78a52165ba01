package io.onethread.sheet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTests {

	@Test
	void aPictureIsWrittenAnewFromItsPixelsAlone() throws IOException {
		byte[] drawn = png(40, 30);
		byte[] secret = "what nobody asked for".getBytes(StandardCharsets.UTF_8);
		byte[] file = Arrays.copyOf(drawn, drawn.length + secret.length);
		System.arraycopy(secret, 0, file, drawn.length, secret.length);
		byte[] kept = Picture.read(new ByteArrayInputStream(file)).orElseThrow().png();
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
		assertThat(image.getWidth()).isEqualTo(40);
		assertThat(image.getHeight()).isEqualTo(30);
		assertThat(image.getRGB(3, 3)).isEqualTo(0xffc43d2b);
		assertThat(image.getColorModel().hasAlpha()).isFalse();
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("nobody");
	}

	@Test
	void whatIsNoPngIsNoPicture() throws IOException {
		assertThat(read(new byte[0])).isFalse();
		assertThat(read("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))).isFalse();
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
		assertThat(read(jpeg.toByteArray())).isFalse();
	}

	@Test
	void aPngThatIsCutOffOrForgedIsNoPicture() throws IOException {
		byte[] file = png(40, 30);
		assertThat(read(Arrays.copyOf(file, 20))).isFalse();
		assertThat(read(Arrays.copyOf(file, file.length / 2))).isFalse();
		byte[] forged = file.clone();
		Arrays.fill(forged, 8, 40, (byte) 0xff);
		assertThat(read(forged)).isFalse();
	}

	@Test
	void aFewBytesDoNotBecomeAPictureThatFillsTheMemory() throws IOException {
		byte[] file = png(1, 1);
		// The width in the header: nothing of that size is ever made.
		file[16] = 0x7f;
		assertThat(read(file)).isFalse();
		assertThat(read(png(Picture.LONGEST_SIDE + 1, 1))).isFalse();
	}

	@Test
	void noMoreIsReadThanIsTaken() throws IOException {
		long[] asked = { 0 };
		InputStream endless = new InputStream() {

			@Override
			public int read() {
				asked[0]++;
				return 0x89;
			}

		};
		assertThat(Picture.read(endless)).isEmpty();
		assertThat(asked[0]).isLessThanOrEqualTo(Picture.LARGEST + 1);
	}

	/** A picture of one colour. */
	static byte[] png(int width, int height) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		for (int x = 0; x < width; x++) {
			for (int y = 0; y < height; y++) {
				image.setRGB(x, y, 0xffc43d2b);
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	private static boolean read(byte[] file) throws IOException {
		return Picture.read(new ByteArrayInputStream(file)).isPresent();
	}

}
