package io.onethread.notebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import io.onethread.importing.guess.ColumnGuess;
import io.onethread.importing.guess.Guesser;
import io.onethread.notebook.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table are, from their headings and values: the company's own
 * guesser, and what address books of phones and mail programs call their columns.
 */
final class Columns {

	/** What the guesser is sure of by values alone. */
	private static final double BY_HEADING = 0.46;

	private static final Map<String, Part> PARTS = Map.of("name", Part.NAME, "nameEn", Part.NOTE, "title", Part.TITLE,
			"phone", Part.PHONE, "mobile", Part.MOBILE, "email", Part.EMAIL, "wechat", Part.WECHAT, "WORKS_AT",
			Part.COMPANY);

	private static final Pattern GIVEN = Pattern.compile("(?:first|given|middle)(?:name)?|名");

	private static final Pattern FAMILY = Pattern.compile("(?:last|family|sur)name|lastname|surname|姓|姓氏");

	private static final List<Rule> RULES = List.of(
			new Rule("(?:e-?mail|邮箱|电子邮件)(?:\\d*)(?:address|value|地址)?\\d*", Part.EMAIL),
			new Rule("(?:mobile|cell|手机)(?:phone|号|号码)?\\d*", Part.MOBILE),
			new Rule(
					"(?:business|work|home|company|main|other|primary|car|办公|公司|家庭|住宅|单位|联系)?(?:phone|tel|telephone|电话|座机)(?:number)?\\d*(?:value|号码)?",
					Part.PHONE),
			new Rule("(?:organi[sz]ation|company|employer|公司|单位|工作单位)(?:name|名称)?\\d*", Part.COMPANY),
			new Rule("(?:job|organi[sz]ation)?title\\d*|职务|职位|岗位|头衔", Part.TITLE),
			new Rule("wechat(?:id)?|微信号?|wxid", Part.WECHAT), new Rule("notes?|remarks?|comments?|备注|说明|附注", Part.NOTE),
			new Rule("groups?|labels?|tags?|categor(?:y|ies)|groupmembership|分组|标签|组|类别", Part.GROUP));

	private static final Pattern IGNORED = Pattern.compile(
			".*(?:type|label|prefix|suffix|phonetic|nickname|fileas|birthday|gender|photo|hobby|spouse|language)$");

	private final List<@Nullable Part> parts = new ArrayList<>();

	private int given = -1;

	private int family = -1;

	private int known;

	private Columns() {
	}

	static Columns of(Guesser guesser, List<String> headings, List<List<String>> sample) {
		Columns columns = new Columns();
		List<ColumnGuess> guesses = guesser.guessAs("Contact", headings, sample);
		for (int i = 0; i < headings.size(); i++) {
			columns.add(headings.get(i), guesses.get(i), i);
		}
		return columns;
	}

	private void add(String heading, ColumnGuess guess, int place) {
		String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
		if (GIVEN.matcher(plain).matches() && this.given < 0) {
			this.given = place;
			this.known++;
			this.parts.add(null);
			return;
		}
		if (FAMILY.matcher(plain).matches() && this.family < 0) {
			this.family = place;
			this.known++;
			this.parts.add(null);
			return;
		}
		Part part = byRule(plain);
		if (part == null && !IGNORED.matcher(plain).matches()) {
			part = PARTS.get(guess.property());
			this.known += (part != null && guess.confidence() > BY_HEADING) ? 1 : 0;
		}
		else if (part != null) {
			this.known++;
		}
		this.parts.add(part);
	}

	private static @Nullable Part byRule(String heading) {
		return RULES.stream()
			.filter((rule) -> rule.heading().matcher(heading).matches())
			.map(Rule::part)
			.findFirst()
			.orElse(null);
	}

	/** Whether the headings are ones; else the first row is an entry like the others. */
	boolean named() {
		return this.known > 0 && (this.parts.contains(Part.NAME) || this.parts.contains(Part.COMPANY) || this.given >= 0
				|| this.family >= 0 || this.known > 1);
	}

	/** The entry in a row. */
	Draft entry(List<String> row) {
		Found found = new Found();
		String name = name(row);
		if (!name.isEmpty()) {
			found.put(Part.NAME, name);
		}
		for (int i = 0; i < row.size() && i < this.parts.size(); i++) {
			Part part = this.parts.get(i);
			if (part == null) {
				continue;
			}
			if (part == Part.PHONE || part == Part.MOBILE || part == Part.EMAIL) {
				// Phones' exports put several numbers into one cell.
				for (String one : row.get(i).split(":::|[;；\\n]|(?<=\\d{7})[,，、]")) {
					found.put((part == Part.EMAIL) ? part : number(part, one), one);
				}
			}
			else {
				found.put(part, row.get(i));
			}
		}
		return found.draft();
	}

	private static Part number(Part column, String number) {
		return (PhoneText.part(number) == Part.MOBILE) ? Part.MOBILE : column;
	}

	/** Chinese names are written family name first and without a blank. */
	private String name(List<String> row) {
		String givenName = cell(row, this.given);
		String familyName = cell(row, this.family);
		boolean chinese = (givenName + familyName).codePoints().anyMatch(Character::isIdeographic);
		return (chinese ? familyName + givenName : givenName + " " + familyName).strip();
	}

	private static String cell(List<String> row, int place) {
		return (place >= 0 && place < row.size()) ? row.get(place).strip() : "";
	}

	private record Rule(Pattern heading, Part part) {

		Rule(String heading, Part part) {
			this(Pattern.compile(heading), part);
		}

	}

}
