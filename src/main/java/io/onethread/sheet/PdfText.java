package io.onethread.sheet;

import java.awt.Color;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/** Text for printed pages, each character in a font that has it. */
final class PdfText {

	private PdfText() {
	}

	static Phrase phrase(String text, float size, Color colour) {
		return phrase(text, size, colour, "");
	}

	static Phrase link(String text, String address, float size, Color colour) {
		return phrase(text, size, colour, address);
	}

	private static Phrase phrase(String text, float size, Color colour, String address) {
		Phrase phrase = new Phrase();
		phrase.setLeading(size * 1.35f);
		StringBuilder run = new StringBuilder();
		BaseFont running = PdfFonts.own();
		for (int character : text.codePoints().toArray()) {
			int shown = Character.isISOControl(character) ? ' ' : character;
			BaseFont font = PdfFonts.with(shown).orElse(null);
			if (font == null) {
				font = PdfFonts.own();
				shown = PdfFonts.MISSING;
			}
			if (font != running) {
				add(phrase, run, running, size, colour, address);
				running = font;
			}
			run.appendCodePoint(shown);
		}
		add(phrase, run, running, size, colour, address);
		return phrase;
	}

	private static void add(Phrase phrase, StringBuilder run, BaseFont font, float size, Color colour, String address) {
		if (run.isEmpty()) {
			return;
		}
		Chunk chunk = new Chunk(run.toString(), new Font(font, size, Font.NORMAL, colour));
		if (!address.isEmpty()) {
			chunk.setAnchor(address);
		}
		phrase.add(chunk);
		run.setLength(0);
	}

}
