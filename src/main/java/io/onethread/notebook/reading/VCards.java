package io.onethread.notebook.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Categories;
import ezvcard.property.Impp;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import io.onethread.notebook.Doubt;
import io.onethread.notebook.Draft;
import io.onethread.notebook.NotebookProblem;
import org.jspecify.annotations.Nullable;

/** Reads the vCard files of phones and mail programs, versions 2.1 to 4.0. */
public final class VCards {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private VCards() {
	}

	/** Whether a text is a vCard, by how it begins. */
	public static boolean matches(String start) {
		return start.replaceFirst("^\\uFEFF", "").stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
	}

	/** Whether a file is one. */
	public static boolean matches(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(256);
			return matches(new String(start, charset(start)));
		}
	}

	/**
	 * The entries in a file.
	 * @param most how many there may be
	 * @throws NotebookProblem.Unreadable if there are more
	 */
	public static List<Draft> read(Path file, int most) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			Charset charset = charset(file);
			return read(new InputStreamReader(in, charset), most);
		}
	}

	/**
	 * The entries in a text.
	 * @see #read(Path, int)
	 */
	public static List<Draft> read(String text, int most) throws IOException {
		return read(new StringReader(text), most);
	}

	private static List<Draft> read(Reader text, int most) throws IOException {
		List<Draft> drafts = new ArrayList<>();
		VCardSource source = new VCardSource(text);
		try (VCardReader cards = new VCardReader(source)) {
			for (VCard card = cards.readNext(); card != null; card = cards.readNext()) {
				Draft draft = entry(card, source.takeCut());
				if (!draft.data().holdsNothing()) {
					drafts.add(draft);
				}
				if (drafts.size() > most) {
					throw new NotebookProblem.Unreadable("many", String.valueOf(most));
				}
			}
		}
		catch (RuntimeException ex) {
			if (ex instanceof NotebookProblem) {
				throw ex;
			}
			// What the parser trips over is the file's fault; what was read before stays.
			if (drafts.isEmpty()) {
				throw new NotebookProblem.Unreadable("vcard");
			}
		}
		return drafts;
	}

	private static Draft entry(VCard card, boolean cut) {
		Found found = new Found();
		if (cut) {
			found.doubt(Doubt.Kind.CUT, "");
		}
		found.put(Part.NAME, name(card));
		for (Organization organization : card.getOrganizations()) {
			List<String> names = organization.getValues()
				.stream()
				.filter((one) -> one != null && !one.isBlank())
				.toList();
			if (!names.isEmpty()) {
				found.put(Part.COMPANY, names.getFirst());
				names.stream().skip(1).forEach((department) -> found.put(Part.NOTE, department));
			}
		}
		put(found, Part.TITLE, card.getTitles());
		put(found, Part.TITLE, card.getRoles());
		card.getTelephoneNumbers().forEach((number) -> number(found, number));
		put(found, Part.EMAIL, card.getEmails());
		card.getImpps().forEach((address) -> messenger(found, address));
		card.getExtendedProperties().forEach((property) -> extended(found, property));
		card.getNotes().stream().map(Note::getValue).forEach((note) -> put(found, Part.NOTE, note));
		for (Categories categories : card.getCategoriesList()) {
			categories.getValues().forEach((group) -> put(found, Part.GROUP, group));
		}
		return found.draft();
	}

	private static String name(VCard card) {
		String formatted = (card.getFormattedName() == null) ? null : card.getFormattedName().getValue();
		StructuredName name = card.getStructuredName();
		if (formatted != null && !formatted.isBlank() || name == null) {
			return (formatted == null) ? "" : formatted;
		}
		String given = orEmpty(name.getGiven());
		String family = orEmpty(name.getFamily());
		boolean chinese = (family + given).codePoints().anyMatch(Character::isIdeographic);
		return (chinese ? family + given : given + " " + family).strip();
	}

	private static void number(Found found, Telephone number) {
		String text = (number.getText() != null) ? number.getText()
				: (number.getUri() != null) ? number.getUri().getNumber() : "";
		boolean cell = number.getTypes().contains(TelephoneType.CELL)
				&& !number.getTypes().contains(TelephoneType.WORK);
		if (!number.getTypes().contains(TelephoneType.FAX)) {
			put(found, cell ? Part.MOBILE : PhoneText.part(orEmpty(text)), text);
		}
	}

	private static void messenger(Found found, Impp address) {
		String protocol = orEmpty(address.getProtocol()).toLowerCase(Locale.ROOT);
		if (protocol.contains("wechat") || protocol.contains("weixin")) {
			put(found, Part.WECHAT, address.getHandle());
		}
	}

	private static void extended(Found found, RawProperty property) {
		String name = property.getPropertyName().toUpperCase(Locale.ROOT);
		String type = orEmpty(property.getParameter("TYPE")).toLowerCase(Locale.ROOT);
		if (name.contains("WECHAT") || name.contains("WEIXIN")
				|| name.equals("X-SOCIALPROFILE") && (type.contains("wechat") || type.contains("weixin"))) {
			put(found, Part.WECHAT, property.getValue().replaceFirst("^x-apple:", ""));
		}
	}

	private static void put(Found found, Part part, List<? extends TextProperty> properties) {
		properties.forEach((property) -> put(found, part, property.getValue()));
	}

	private static void put(Found found, Part part, @Nullable String value) {
		if (value != null) {
			found.put(part, value);
		}
	}

	private static Charset charset(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(4);
			Charset marked = marked(start);
			if (marked != null) {
				return marked;
			}
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		try (Reader in = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), decoder)) {
			char[] block = new char[1 << 13];
			while (in.read(block) >= 0) {
				// Only whether it can be read.
			}
			return StandardCharsets.UTF_8;
		}
		catch (CharacterCodingException ex) {
			return GB18030;
		}
	}

	private static Charset charset(byte[] start) {
		Charset marked = marked(start);
		return (marked != null) ? marked : StandardCharsets.ISO_8859_1;
	}

	private static @Nullable Charset marked(byte[] start) {
		ByteBuffer bytes = ByteBuffer.wrap(start);
		if (bytes.remaining() < 2) {
			return null;
		}
		int mark = bytes.getShort() & 0xffff;
		return (mark == 0xfeff) ? StandardCharsets.UTF_16BE
				: (mark == 0xfffe) ? StandardCharsets.UTF_16LE : (mark == 0xefbb) ? StandardCharsets.UTF_8 : null;
	}

	private static String orEmpty(@Nullable String text) {
		return (text == null) ? "" : text;
	}

}
