package io.onethread.sheet;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as pages to print: headings again on each page, numbers to the right,
 * hairlines between the rows.
 */
final class PdfBook {

	private static final Color INK = new Color(0x1c1f23);

	private static final Color GREY = new Color(0x686d76);

	private static final Color LINE = new Color(0xe3dfd6);

	/** Tables with more columns are set across. */
	private static final int UPRIGHT = 5;

	/** What part of a page a picture takes at most. */
	private static final float TALLEST = 0.66f;

	/** So many rows are laid out at a time. */
	private static final int PORTION = 200;

	private PdfBook() {
	}

	static void write(Book book, OutputStream out) throws IOException {
		boolean across = book.sheets().stream().anyMatch((sheet) -> sheet.columns().size() > UPRIGHT);
		Document document = new Document(across ? PageSize.A4.rotate() : PageSize.A4, 36, 36, 40, 44);
		PdfWriter writer = PdfWriter.getInstance(document, out);
		writer.setCloseStream(false);
		writer.setPageEvent(new PdfFooter(book.title()));
		document.addTitle(book.title());
		document.addCreator("Onethread");
		document.open();
		document.add(new Paragraph(PdfText.phrase(book.title(), 16, INK)));
		if (!book.note().isEmpty()) {
			document.add(new Paragraph(PdfText.phrase(book.note(), 9, GREY)));
		}
		if (book.picture() != null) {
			write(book.picture(), document);
		}
		for (Sheet sheet : book.sheets()) {
			write(book, sheet, document);
		}
		document.close();
	}

	/** As wide as the page, but never so tall that no table begins below. */
	private static void write(Picture picture, Document document) throws IOException {
		Image image = Image.getInstance(picture.png());
		float width = document.right() - document.left();
		image.scaleToFit(width, TALLEST * (document.top() - document.bottom()));
		PdfPTable frame = new PdfPTable(1);
		frame.setWidthPercentage(100);
		frame.setSpacingBefore(10);
		PdfPCell cell = new PdfPCell(image, false);
		cell.setHorizontalAlignment(Element.ALIGN_CENTER);
		cell.setBorderColor(LINE);
		cell.setBorderWidth(0.5f);
		frame.addCell(cell);
		document.add(frame);
	}

	private static void write(Book book, Sheet sheet, Document document) throws IOException {
		if (book.sheets().size() > 1) {
			Paragraph title = new Paragraph(PdfText.phrase(sheet.title(), 12, INK));
			title.setSpacingBefore(14);
			title.setKeepTogether(true);
			document.add(title);
		}
		if (!sheet.note().isEmpty()) {
			document.add(new Paragraph(PdfText.phrase(sheet.note(), 8.5f, GREY)));
		}
		List<Column> columns = sheet.columns();
		PdfPTable table = new PdfPTable(widths(columns));
		table.setWidthPercentage(100);
		table.setSpacingBefore(6);
		table.setHeaderRows(1);
		table.setComplete(false);
		columns.forEach((column) -> table.addCell(cell(PdfText.phrase(column.name(), 8, GREY), column.type())));
		int[] rows = { 0 };
		sheet.rows().addTo((cells) -> {
			for (int column = 0; column < columns.size(); column++) {
				table.addCell(cell(book, columns.get(column).type(), Cells.at(cells, column)));
			}
			if (++rows[0] % PORTION == 0) {
				document.add(table);
			}
		});
		table.setComplete(true);
		document.add(table);
	}

	private static PdfPCell cell(Book book, Column.Type type, @Nullable Object content) {
		Phrase phrase = PdfText.phrase(Cells.written(content, type, book.locale()), 9, INK);
		if (content instanceof Link link && !book.address().isEmpty()) {
			phrase = PdfText.link(link.text(), book.address() + link.path(), 9, INK);
		}
		return cell(phrase, type);
	}

	private static PdfPCell cell(Phrase phrase, Column.Type type) {
		PdfPCell cell = new PdfPCell(phrase);
		cell.setBorder(Rectangle.BOTTOM);
		cell.setBorderColor(LINE);
		cell.setBorderWidth(0.5f);
		cell.setPadding(4);
		cell.setPaddingBottom(6);
		cell.setHorizontalAlignment(type.isNumber() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
		return cell;
	}

	private static float[] widths(List<Column> columns) {
		float[] widths = new float[columns.size()];
		for (int column = 0; column < widths.length; column++) {
			widths[column] = columns.get(column).type().isNumber() ? 1
					: (columns.get(column).type() == Column.Type.DATE) ? 1.2f : 2;
		}
		return widths;
	}

}
