package io.onethread.notebook.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.onethread.notebook.Doubt;
import io.onethread.notebook.Draft;

/**
 * Makes an entry of pieces that come in any order: what is labelled, numbers and
 * addresses are told by their form; name, company and title by their signs, the surest
 * first.
 */
final class Pieces {

	private static final Pattern LABELLED = Pattern.compile("(" + Signs.labels() + ")\\s*[:：]\\s*(.+)",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern WECHAT = Pattern.compile(
			"\\b(wxid_\\w{4,})|(?:微信号?|\\b(?:wechat|weixin|wx))[ ]?([A-Za-z][\\w-]{5,19}|\\d{5,11})",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern EMAIL = Pattern.compile("[\\w.%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Set<Part> BY_SIGNS = EnumSet.of(Part.NAME, Part.COMPANY, Part.TITLE);

	private final Found found = new Found();

	private final List<String> texts = new ArrayList<>();

	private Pieces() {
	}

	/** An entry of pieces that somebody or something has parted already. */
	static Draft entry(List<String> pieces) {
		Pieces all = new Pieces();
		pieces.forEach(all::take);
		all.settle();
		return all.found.draft();
	}

	/** Whether a piece is a number or an address and nothing else. */
	static boolean isWay(String piece) {
		Pieces one = new Pieces();
		one.take(piece);
		return one.texts.isEmpty();
	}

	private void take(String piece) {
		String text = piece.strip().replaceAll("^[\"'“”]+|[\"'“”]+$", "").strip();
		Matcher labelled = LABELLED.matcher(text);
		if (labelled.matches()) {
			Part part = Signs.LABELS.get(labelled.group(1).toLowerCase(Locale.ROOT));
			if (part != null) {
				label(part, labelled.group(2).strip());
				return;
			}
		}
		String rest = out(WECHAT, text, Part.WECHAT);
		rest = out(EMAIL, rest, Part.EMAIL);
		rest = numbers(rest);
		rest = rest.replaceAll("[<(\\[]\\s*[>)\\]]|^[\\s:：-]+|[\\s:：-]+$", "").strip();
		if (!rest.isEmpty() && !Signs.LABELS.containsKey(rest.toLowerCase(Locale.ROOT))) {
			if (Signs.legalForm(rest) && !this.texts.isEmpty()) {
				this.texts.add(this.texts.removeLast() + ", " + rest);
			}
			else {
				this.texts.add(rest);
			}
		}
	}

	private void label(Part part, String value) {
		if (part == Part.PHONE) {
			this.found.put(PhoneText.part(value), value);
		}
		else {
			this.found.put(part, value);
		}
	}

	private String out(Pattern pattern, String text, Part part) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			String value = matcher.group();
			for (int i = 1; i <= matcher.groupCount(); i++) {
				value = (matcher.group(i) != null) ? matcher.group(i) : value;
			}
			this.found.put(part, value);
		}
		return matcher.replaceAll(" ").strip();
	}

	private String numbers(String text) {
		Matcher matcher = PhoneText.NUMBER.matcher(text);
		while (matcher.find()) {
			this.found.put(PhoneText.part(matcher.group()), matcher.group());
		}
		return matcher.replaceAll(" ").replaceAll(" {2,}", " ").strip();
	}

	/** Gives each remaining text the part it is surest to be. */
	private void settle() {
		if (this.texts.size() == 1 && this.texts.getFirst().contains(" ")) {
			String only = this.texts.removeFirst();
			this.texts.addAll(Unparted.pieces(only));
			if (this.texts.size() > 1 && !only.codePoints().anyMatch(Character::isIdeographic)) {
				this.found.doubt(Doubt.Kind.GUESSED, "");
			}
		}
		nameWithTitle();
		List<Guess> guesses = new ArrayList<>();
		for (String text : this.texts) {
			guesses.add(new Guess(text, Part.COMPANY, Signs.company(text)));
			guesses.add(new Guess(text, Part.TITLE, Signs.title(text)));
			guesses.add(new Guess(text, Part.NAME, Signs.name(text)));
		}
		guesses.sort(Comparator.comparingInt((Guess guess) -> -guess.sureness()));
		List<String> open = new ArrayList<>(this.texts);
		for (Guess guess : guesses) {
			if (guess.sureness() > 0 && open.contains(guess.text()) && !this.found.has(guess.part())) {
				open.remove(guess.text());
				this.found.put(guess.part(), guess.text());
				if (guess.sureness() == 1) {
					this.found.doubt(Doubt.Kind.GUESSED, guess.text());
				}
			}
		}
		for (String text : open) {
			rest(text);
		}
	}

	private void rest(String text) {
		Part free = BY_SIGNS.stream().filter((part) -> !this.found.has(part)).findFirst().orElse(Part.NOTE);
		boolean word = text.codePoints().anyMatch(Character::isLetter);
		this.found.put(word ? free : Part.NOTE, text);
		this.found.doubt((free == Part.NOTE || !word) ? Doubt.Kind.UNPLACED : Doubt.Kind.GUESSED, text);
	}

	/** “王小明经理” is a name and a title; “王经理” is how somebody is called. */
	private void nameWithTitle() {
		for (String text : List.copyOf(this.texts)) {
			Matcher title = Signs.CHINESE_TITLE.matcher(text);
			if (Signs.surname(text) && title.find() && title.start() > 1 && title.start() < 4
					&& Signs.company(text) < 2) {
				this.texts.set(this.texts.indexOf(text), text.substring(0, title.start()));
				this.texts.add(title.group());
			}
		}
	}

	private record Guess(String text, Part part, int sureness) {

	}

}
