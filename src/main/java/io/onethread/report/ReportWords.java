package io.onethread.report;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

import io.onethread.report.DraftLine.Section;

/** Puts a day into the words of a language. */
public final class ReportWords {

	private final Locale locale;

	private final BiFunction<String, Object[], String> texts;

	/**
	 * Words of a language.
	 * @param texts gives the text of a key, filled with arguments
	 */
	public ReportWords(Locale locale, BiFunction<String, Object[], String> texts) {
		this.locale = locale;
		this.texts = texts;
	}

	/** What was done, in a line. */
	public String line(DayEntry entry) {
		String who = (entry.customer() != null) ? entry.customer().name() : "";
		String with = String.join(text("report.and"),
				entry.details().stream().filter((one) -> !one.isBlank()).toList());
		return switch (entry.kind()) {
			case VISIT, CALL, MEETING, MAIL, NOTE -> {
				String place = join(" · ", who, with);
				yield join(text("report.colon"), text("report.line." + entry.kind().key(), place).strip(),
						entry.record().name());
			}
			case ORDER -> join(" · ", text("report.line.order", entry.record().name()), who, money(entry.value()));
			case OPENED, WON, LOST -> join(" · ", text("report.line." + entry.kind().key(), entry.record().name()), who,
					money(entry.value()));
			case MOVED ->
				join(" · ", text("report.line.moved", entry.record().name(), stage(entry, 0), stage(entry, 2)), who);
			case CUSTOMER -> join(" · ", text("report.line.customer", entry.record().name()), with);
			case CONTACT -> join(" · ", text("report.line.contact", entry.record().name()), with, who);
			case TASK -> join(" · ", text("report.line.task", entry.record().name()), who, with);
		};
	}

	/** What is planned, in a line. */
	String planned(DayEntry entry) {
		String time = (entry.at() == null) ? ""
				: DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
					.withLocale(this.locale)
					.format(entry.at().withZoneSameInstant(DayLinks.ZONE));
		String who = (entry.customer() != null) ? entry.customer().name() : "";
		if (entry.kind() == DayKind.TASK) {
			return join(" · ", entry.record().name(), who);
		}
		return join(" ", time, join(text("report.colon"), text("report.plan." + entry.kind().key(), who).strip(),
				entry.record().name()));
	}

	/** How much of what was done, as in {@code 2 visits, 3 calls}. */
	public String sums(List<DayEntry> entries) {
		Map<DayKind, Integer> counts = new EnumMap<>(DayKind.class);
		entries.forEach((entry) -> counts.merge(entry.kind(), 1, Integer::sum));
		List<String> parts = new ArrayList<>();
		counts.forEach((kind, count) -> parts.add(text("report.count." + kind.key(), count)));
		return String.join(text("report.and"), parts);
	}

	/** The draft of a day and of the plan for the next. */
	List<DraftLine> draft(List<DayEntry> done, List<DayEntry> planned) {
		List<DraftLine> lines = new ArrayList<>();
		for (DayEntry entry : done) {
			lines
				.add(new DraftLine(entry.prospecting() ? Section.PROSPECTING : Section.CARE, entry.key(), line(entry)));
		}
		for (DayEntry entry : planned) {
			lines.add(new DraftLine(Section.PLAN, "plan:" + entry.key(), planned(entry)));
		}
		return lines;
	}

	/**
	 * What a stage is called here, or in the other language where it has no such name.
	 */
	private String stage(DayEntry entry, int from) {
		List<String> names = entry.details().subList(from, from + 2);
		String first = this.locale.getLanguage().equals("zh") ? names.getFirst() : names.getLast();
		return first.isBlank() ? join("", names.getFirst(), names.getLast()) : first;
	}

	private String money(@org.jspecify.annotations.Nullable Double value) {
		if (value == null || value == 0) {
			return "";
		}
		NumberFormat format = NumberFormat.getNumberInstance(this.locale);
		format.setMaximumFractionDigits(2);
		return format.format(value);
	}

	private String text(String key, Object... arguments) {
		return this.texts.apply(key, arguments);
	}

	private static String join(String between, String... parts) {
		return String.join(between, java.util.Arrays.stream(parts).filter((part) -> !part.isBlank()).toList());
	}

}
