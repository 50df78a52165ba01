package io.onethread.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts of printed pages. One comes with the program and has what names in China are
 * written with; what it lacks is looked for in the machine's own fonts. Into a file go
 * only the characters it uses.
 */
final class PdfFonts {

	/** What stands for a character no font has: the printers' mark for a missing type. */
	static final char MISSING = '〓';

	private static final Logger log = LoggerFactory.getLogger(PdfFonts.class);

	private static final String OWN = "/fonts/NotoSansCJKsc-GBK-Regular.otf";

	/**
	 * Where systems keep fonts with all Chinese characters; within a collection, the
	 * Chinese face.
	 */
	private static final List<String> SYSTEM = List.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,2",
			"/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc,2",
			"/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc,2", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc,0",
			"/System/Library/Fonts/PingFang.ttc,0", "C:/Windows/Fonts/msyh.ttc,0", "C:/Windows/Fonts/simsun.ttc,0");

	private static final List<BaseFont> ALL = new ArrayList<>();

	private static boolean complete;

	private PdfFonts() {
	}

	/** The font that comes with the program. */
	static synchronized BaseFont own() {
		if (ALL.isEmpty()) {
			ALL.add(load());
		}
		return ALL.getFirst();
	}

	/** A font that has a character; empty where none has. */
	static synchronized Optional<BaseFont> with(int character) {
		if (own().charExists(character)) {
			return Optional.of(own());
		}
		if (!complete) {
			complete = true;
			SYSTEM.forEach(PdfFonts::addSystem);
			if (ALL.size() == 1) {
				log.info("This machine has no font with rare Chinese characters; in PDF files {} stands for them. "
						+ "Installing fonts-noto-cjk or the like helps.", MISSING);
			}
		}
		return ALL.stream().filter((font) -> font.charExists(character)).findFirst();
	}

	private static BaseFont load() {
		try (InputStream in = PdfFonts.class.getResourceAsStream(OWN)) {
			if (in == null) {
				throw new IOException(OWN + " is missing from the program");
			}
			return BaseFont.createFont(OWN, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void addSystem(String name) {
		Path file = Path.of(name.substring(0, name.lastIndexOf(',')));
		if (Files.isReadable(file)) {
			try {
				ALL.add(BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
			}
			catch (IOException | RuntimeException ex) {
				log.warn("The font {} cannot be used: {}", file, ex.getMessage());
			}
		}
	}

}
