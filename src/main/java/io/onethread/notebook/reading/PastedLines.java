package io.onethread.notebook.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.onethread.notebook.Draft;

/**
 * Reads what somebody pasted: a line for each person with the pieces in any order and
 * nearly any separator between them, or a block of lines for each, as in a signature.
 */
public final class PastedLines {

	private static final Pattern SEPARATOR = Pattern
		.compile("\\t+|[,;，；、|｜]+|\\s+[/／·•—–-]+\\s+|[ \u3000]{2,}|(?<=\\p{IsHan})[/／](?=\\p{IsHan})");

	private static final Pattern BLANK_LINES = Pattern.compile("\\R[\\t \u3000]*\\R\\s*");

	private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•·]|\\d{1,3}[.、)）])\\s+(?=\\S)|^\\s*\\d{1,3}、");

	private PastedLines() {
	}

	/** The entries in a text. */
	public static List<Draft> read(String text) {
		List<Draft> drafts = new ArrayList<>();
		for (String block : BLANK_LINES.split(text.strip())) {
			List<List<String>> lines = block.lines()
				.map(PastedLines::pieces)
				.filter((line) -> !line.isEmpty())
				.toList();
			if (isOnePerson(lines)) {
				drafts.add(Pieces.entry(lines.stream().flatMap(List::stream).toList()));
			}
			else {
				lines.forEach((line) -> drafts.add(Pieces.entry(line)));
			}
		}
		return drafts.stream().filter((draft) -> !draft.data().holdsNothing()).toList();
	}

	private static List<String> pieces(String line) {
		String plain = BULLET.matcher(line.strip()).replaceFirst("");
		return Arrays.stream(SEPARATOR.split(Normalizer.normalize(plain, Normalizer.Form.NFC)))
			.map(String::strip)
			.filter((piece) -> !piece.isEmpty())
			.toList();
	}

	private static boolean isName(List<String> line) {
		String text = line.getFirst();
		return line.size() == 1 && Signs.name(text) > 1 && Signs.title(text) == 0 && Signs.company(text) < 2;
	}

	/**
	 * Lines that hold a piece or two each, of which some are only a number or an address,
	 * and only the first looks like a name.
	 */
	private static boolean isOnePerson(List<List<String>> lines) {
		if (lines.size() < 2 || lines.size() > 12 || lines.stream().anyMatch((line) -> line.size() > 3)) {
			return false;
		}
		long ways = lines.stream().filter((line) -> line.stream().allMatch(Pieces::isWay)).count();
		return ways > 0 && lines.stream().filter(PastedLines::isName).count() <= 1;
	}

}
