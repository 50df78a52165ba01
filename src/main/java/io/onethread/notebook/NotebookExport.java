package io.onethread.notebook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.StructuredName;
import io.onethread.access.Viewer;
import io.onethread.importing.report.Formulas;

import org.springframework.stereotype.Service;

/** Lets a rep take their notebook out again, as phones and spreadsheets read it. */
@Service
public class NotebookExport {

	private final NotebookQueries queries;

	NotebookExport(NotebookQueries queries) {
		this.queries = queries;
	}

	/**
	 * Writes the viewer's notebook.
	 * @param heading gives the words of a table's head for the names of the fields
	 */
	public void write(Viewer viewer, Format format, UnaryOperator<String> heading, OutputStream out)
			throws IOException {
		NotebookService.require(viewer);
		List<NotebookEntry> entries = this.queries.entries(viewer);
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		if (format == Format.VCARD) {
			cards(entries, text);
		}
		else {
			rows(entries, heading, text);
		}
		text.flush();
	}

	private static void cards(List<NotebookEntry> entries, Writer text) throws IOException {
		// Version 3 is what phones of all makes read. Not closed: the stream is the
		// caller's.
		VCardWriter writer = new VCardWriter(text, VCardVersion.V3_0);
		writer.setAddProdId(false);
		for (NotebookEntry entry : entries) {
			writer.write(card(entry.data()));
		}
		writer.flush();
	}

	private static VCard card(NotebookData data) {
		VCard card = new VCard();
		card.setFormattedName(data.name().isEmpty() ? data.company() : data.name());
		StructuredName name = new StructuredName();
		name.setFamily(data.name());
		card.setStructuredName(name);
		if (!data.company().isEmpty()) {
			card.setOrganization(data.company());
		}
		if (!data.title().isEmpty()) {
			card.addTitle(data.title());
		}
		if (!data.mobile().isEmpty()) {
			card.addTelephoneNumber(data.mobile(), TelephoneType.CELL);
		}
		if (!data.phone().isEmpty()) {
			card.addTelephoneNumber(data.phone(), TelephoneType.WORK);
		}
		if (!data.email().isEmpty()) {
			card.addEmail(data.email(), EmailType.WORK);
		}
		if (!data.wechat().isEmpty()) {
			card.addExtendedProperty("X-WECHAT", data.wechat());
		}
		if (!data.note().isEmpty()) {
			card.addNote(data.note());
		}
		if (!data.groups().isEmpty()) {
			card.setCategories(data.groups().toArray(String[]::new));
		}
		return card;
	}

	private static void rows(List<NotebookEntry> entries, UnaryOperator<String> heading, Writer text)
			throws IOException {
		// Spreadsheets take a table without this mark for one of the last century.
		text.write('\uFEFF');
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
		csv.writeRecord(NotebookData.FIELDS.stream().map(heading).map(Formulas::neutralise).toList());
		for (NotebookEntry entry : entries) {
			NotebookData data = entry.data();
			csv.writeRecord(List
				.of(data.name(), data.company(), data.title(), data.mobile(), data.phone(), data.email(), data.wechat(),
						String.join("; ", data.groups()), data.note())
				.stream()
				.map(Formulas::neutralise)
				.toList());
		}
		csv.flush();
	}

	/** As what a notebook is taken out. */
	public enum Format {

		VCARD("text/vcard", "notebook.vcf"), CSV("text/csv", "notebook.csv");

		private final String contentType;

		private final String fileName;

		Format(String contentType, String fileName) {
			this.contentType = contentType;
			this.fileName = fileName;
		}

		/** What it says of itself over HTTP. */
		public String contentType() {
			return this.contentType + ";charset=utf-8";
		}

		/** What the file is called. */
		public String fileName() {
			return this.fileName;
		}

		/** The format of this name. */
		public static Format of(String name) {
			return valueOf(name.toUpperCase(Locale.ROOT));
		}

	}

}
