package io.onethread.lookup.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.Component;
import io.onethread.lookup.Grounds;
import io.onethread.lookup.HitFacts;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.Tie;
import io.onethread.shell.Amount;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** Puts what is known of a tie into words of the page's language. */
final class Words {

	private final Component page;

	private final Locale locale;

	Words(Component page, Locale locale) {
		this.page = page;
		this.locale = locale;
	}

	static String path(RecordRef record) {
		return RecordPath.of(record.type(), record.id());
	}

	/** What a record of a thread is: its place, title, stage, date. */
	String what(Tie tie) {
		Map<String, Object> facts = tie.facts();
		List<String> parts = new ArrayList<>();
		if (tie.grounds().role() != null) {
			parts.add(known("lookup.role.", tie.grounds().role()));
		}
		switch (tie.record().type()) {
			case "Customer", "Branch" -> add(parts, facts, "city", "industry");
			case "Contact" -> parts.add(String
				.valueOf(tie.grounds().title() != null ? tie.grounds().title() : facts.getOrDefault("title", "")));
			case "Project" -> {
				add(parts, facts, "stage");
				money(parts, facts.get("value"));
				date(parts, "lookup.closes", facts.get("expectedClose"));
			}
			case "Rep" -> add(parts, facts, "title", "division");
			case "Order" -> {
				date(parts, "lookup.plain", facts.get("placedAt"));
				money(parts, facts.get("value"));
				add(parts, facts, "rep");
			}
			case "Activity" -> {
				parts.add(known("lookup.kind.", String.valueOf(facts.getOrDefault("kind", "note"))));
				date(parts, "lookup.plain", facts.get("at"));
				add(parts, facts, "rep");
			}
			default -> {
				add(parts, facts, "city");
				money(parts, facts.get("price"));
			}
		}
		parts.removeIf(String::isBlank);
		return String.join(" · ", parts);
	}

	/** Why it is in the thread, and what its strength rests on. */
	String why(Tie tie) {
		Grounds grounds = tie.grounds();
		List<String> parts = new ArrayList<>();
		if (tie.via() != null) {
			parts.add((tie.vias() > 1) ? text("lookup.via.several", tie.via().name(), tie.vias() - 1)
					: text("lookup.via", tie.via().name()));
		}
		if (grounds.last() != null) {
			parts.add(ago(grounds.last()));
		}
		if (grounds.visits() > 0) {
			parts.add(text("lookup.visits", grounds.visits()));
		}
		else if (grounds.activities() > 0) {
			parts.add(text("lookup.activities", grounds.activities()));
		}
		if (grounds.orders() > 0) {
			parts.add(text("lookup.orders.of", grounds.orders(), Amount.shortForm(grounds.money(), this.locale)));
		}
		if (grounds.likeness() > 0) {
			parts.add(text("lookup.likeness", Math.round(grounds.likeness() * 100)));
		}
		if (grounds.since() != null) {
			parts.add(text("lookup.since", day(grounds.since())));
		}
		if (parts.isEmpty() && !tie.links().isEmpty()) {
			parts.add(text("lookup.link." + tie.links().getLast().type()));
		}
		return String.join(", ", parts);
	}

	/** What its strength is made of: what links them, how often and lately, money. */
	String parts(Tie tie) {
		Grounds grounds = tie.grounds();
		List<String> parts = new ArrayList<>();
		String link = tie.links().isEmpty() ? "" : text("lookup.link." + tie.links().getLast().type());
		part(parts, "lookup.part.role", tie.parts().role(),
				(grounds.role() != null) ? known("lookup.role.", grounds.role()) : link);
		if (grounds.last() != null) {
			part(parts, "lookup.part.together", tie.parts().together(),
					text("lookup.activities", grounds.activities()) + ", " + ago(grounds.last()));
		}
		part(parts, "lookup.part.money", tie.parts().money(), Amount.shortForm(grounds.money(), this.locale));
		return text("lookup.strength", Math.round(tie.strength() * 100))
				+ (parts.isEmpty() ? "" : text("lookup.part.of", String.join(" · ", parts)));
	}

	private void part(List<String> parts, String key, double share, String why) {
		if (share >= 0.005) {
			parts.add(text(key, Math.round(share * 100), why));
		}
	}

	/** What a search hit was ranked by: whose it is, what it is worth, how fresh. */
	String ranked(HitFacts facts) {
		List<String> parts = new ArrayList<>();
		if (facts.distance() < 4) {
			parts.add(text("lookup.distance." + facts.distance()));
		}
		money(parts, facts.value());
		if (facts.last() != null) {
			parts.add(ago(facts.last()));
		}
		return String.join(" · ", parts);
	}

	/** A property's value as it is shown. */
	String value(Object value) {
		return switch (value) {
			case Double number -> number(number);
			case Long number -> number(number);
			case LocalDate date -> day(date);
			case ZonedDateTime time -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(this.locale)
				.format(time.withZoneSameInstant(ZoneId.systemDefault()));
			case List<?> list -> String.join(", ", list.stream().map(String::valueOf).toList());
			default -> value.toString();
		};
	}

	String day(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(date);
	}

	/** A word that comes from data: translated where it is one of ours, else as it is. */
	String known(String prefix, String word) {
		String key = prefix + word;
		String text = text(key);
		return text.contains(key) ? word : text;
	}

	private String ago(LocalDate date) {
		long days = ChronoUnit.DAYS.between(date, LocalDate.now(ZoneId.systemDefault()));
		return (days <= 0) ? text("lookup.today")
				: (days < 60) ? text("lookup.days-ago", days) : text("lookup.months-ago", days / 30);
	}

	private String number(Number number) {
		return NumberFormat.getNumberInstance(this.locale).format(number);
	}

	private void add(List<String> parts, Map<String, Object> facts, String... names) {
		for (String name : names) {
			if (facts.get(name) != null) {
				parts.add(String.valueOf(facts.get(name)));
			}
		}
	}

	private void money(List<String> parts, @Nullable Object value) {
		if (value instanceof Number number && number.doubleValue() != 0) {
			parts.add(Amount.shortForm(number.doubleValue(), this.locale));
		}
	}

	private void date(List<String> parts, String key, @Nullable Object value) {
		LocalDate date = (value instanceof ZonedDateTime time) ? time.toLocalDate()
				: (value instanceof LocalDate day) ? day : null;
		if (date != null) {
			parts.add(text(key, day(date)));
		}
	}

	private String text(String key, Object... arguments) {
		return this.page.getTranslation(key, arguments);
	}

}
