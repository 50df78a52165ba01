package io.onethread.sheet;

import java.awt.Color;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes at the foot of each page what it belongs to and which page of how many it is.
 * How many is known at the end only, so a place is kept for it.
 */
final class PdfFooter extends PdfPageEventHelper {

	private static final Color GREY = new Color(0x686d76);

	private static final float SIZE = 8;

	private final String title;

	private @Nullable PdfTemplate count;

	PdfFooter(String title) {
		this.title = title;
	}

	@Override
	public void onOpenDocument(PdfWriter writer, Document document) {
		this.count = writer.getDirectContent().createTemplate(40, 12);
	}

	@Override
	public void onEndPage(PdfWriter writer, Document document) {
		PdfContentByte content = writer.getDirectContent();
		float right = document.right() - 24;
		ColumnText.showTextAligned(content, Element.ALIGN_LEFT, PdfText.phrase(this.title, SIZE, GREY), document.left(),
				24, 0);
		ColumnText.showTextAligned(content, Element.ALIGN_RIGHT,
				PdfText.phrase(writer.getPageNumber() + " / ", SIZE, GREY), right, 24, 0);
		content.addTemplate(Objects.requireNonNull(this.count), right, 24);
	}

	@Override
	public void onCloseDocument(PdfWriter writer, Document document) {
		ColumnText.showTextAligned(Objects.requireNonNull(this.count), Element.ALIGN_LEFT,
				PdfText.phrase(String.valueOf(writer.getPageNumber() - 1), SIZE, GREY), 0, 0, 0);
	}

}
