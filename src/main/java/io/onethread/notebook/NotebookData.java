package io.onethread.notebook;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.onethread.graph.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about somebody in a notebook; blank where nothing is. Whatever it
 * is given, it holds no more than a line each (the note a few), and nothing that is not
 * printed.
 *
 * @param name the full name
 * @param company where they work
 * @param title what they are there
 * @param phone the desk's number
 * @param mobile the mobile number
 * @param email the address
 * @param wechat the WeChat id
 * @param note anything else; never shared
 * @param groups what the rep sorts them by; never shared
 */
public record NotebookData(@Nullable String name, @Nullable String company, @Nullable String title,
		@Nullable String phone, @Nullable String mobile, @Nullable String email, @Nullable String wechat,
		@Nullable String note, @Nullable List<String> groups) {

	/** Somebody of whom nothing is known. */
	public static final NotebookData EMPTY = new NotebookData(null, null, null, null, null, null, null, null, null);

	/** The names of the fields, in the order of a table. */
	public static final List<String> FIELDS = List.of("name", "company", "title", "mobile", "phone", "email", "wechat",
			"groups", "note");

	private static final int LINE = 200;

	private static final int NOTE = 2_000;

	private static final int GROUPS = 20;

	private static final int GROUP = 40;

	public NotebookData {
		name = CleanText.line(name, LINE);
		company = CleanText.line(company, LINE);
		title = CleanText.line(title, CleanText.SHORT);
		phone = CleanText.line(phone, CleanText.SHORT);
		mobile = CleanText.line(mobile, CleanText.SHORT);
		email = CleanText.line(email, 254);
		wechat = CleanText.line(wechat, CleanText.SHORT);
		note = CleanText.lines(note, NOTE);
		groups = groups(groups);
	}

	/** Whether there is nothing in it. */
	public boolean holdsNothing() {
		return Stream.of(name(), company(), title(), phone(), mobile(), email(), wechat(), note())
			.allMatch(String::isEmpty);
	}

	/** Whether there is any way to reach them. */
	public boolean reachable() {
		return Stream.of(phone(), mobile(), email(), wechat()).anyMatch((way) -> !way.isEmpty());
	}

	/** Whether it answers to part of a name, its sound, a number, or any of its texts. */
	public boolean answers(String typed) {
		String part = typed.strip().toLowerCase(Locale.ROOT);
		return Stream.of(company(), title(), wechat(), note(), String.join("\n", groups()))
			.anyMatch((text) -> text.toLowerCase(Locale.ROOT).contains(part))
				|| SearchText
					.why(typed,
							Map.of("name", name(), "shortName", company(), "phone", phone(), "mobile", mobile(),
									"email", email()))
					.isPresent();
	}

	/** The same with other groups. */
	public NotebookData with(Collection<String> others) {
		return new NotebookData(name(), company(), title(), phone(), mobile(), email(), wechat(), note(),
				List.copyOf(others));
	}

	@Override
	public String name() {
		return orEmpty(this.name);
	}

	@Override
	public String company() {
		return orEmpty(this.company);
	}

	@Override
	public String title() {
		return orEmpty(this.title);
	}

	@Override
	public String phone() {
		return orEmpty(this.phone);
	}

	@Override
	public String mobile() {
		return orEmpty(this.mobile);
	}

	@Override
	public String email() {
		return orEmpty(this.email);
	}

	@Override
	public String wechat() {
		return orEmpty(this.wechat);
	}

	@Override
	public String note() {
		return orEmpty(this.note);
	}

	@Override
	public List<String> groups() {
		return (this.groups == null) ? List.of() : this.groups;
	}

	private static List<String> groups(@Nullable List<String> given) {
		return (given == null) ? List.of()
				: given.stream()
					.map((group) -> CleanText.line(group, GROUP))
					.filter((group) -> !group.isEmpty())
					.limit(GROUPS)
					.collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
	}

	private static String orEmpty(@Nullable String text) {
		return (text == null) ? "" : text;
	}

}
