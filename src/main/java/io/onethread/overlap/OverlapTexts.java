package io.onethread.overlap;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Puts overlaps into the words of a language.
 *
 * @param locale the language
 * @param source gives a text by its key
 */
public record OverlapTexts(Locale locale, Source source) {

	/** Gives texts. */
	@FunctionalInterface
	public interface Source {

		/** The text of this key, with the values put in. */
		String text(String key, Object... values);

	}

	/** Any text. */
	public String text(String key, Object... values) {
		return this.source.text(key, values);
	}

	/** In which way they overlap. */
	public String kind(OverlapKind kind) {
		return text("overlap.kind." + inKey(kind.name()));
	}

	/** What it comes to. */
	public String pattern(Pattern pattern) {
		return text("overlap.pattern." + inKey(pattern.name()));
	}

	/** A customer's name, or which division to ask about it. */
	public String name(Overlap.Customer customer) {
		if (customer.sight() != Sight.EXISTS) {
			return Objects.requireNonNullElse(customer.name(), text("overlap.nameless"));
		}
		return customer.divisions().isEmpty() ? text("overlap.hidden.nobody")
				: text("overlap.hidden", divisions(customer.divisions()));
	}

	/** A customer's other name, where there is one to show beside the first. */
	public @Nullable String otherName(Overlap.Customer customer) {
		return Objects.equals(customer.nameEn(), customer.name()) ? null : customer.nameEn();
	}

	/** The names of the customers. */
	public String title(Overlap overlap) {
		return overlap.customers().stream().map(this::name).collect(Collectors.joining(" — "));
	}

	/** Names of divisions or branches, with commas between. */
	public String divisions(List<Place> places) {
		return places.stream()
			.map((place) -> place.name(this.locale))
			.collect(Collectors.joining(text("overlap.comma")));
	}

	/** What a reason says, without its values. */
	public String reason(Reason reason) {
		return text("overlap.reason." + inKey(reason.code()), reason.values().toArray());
	}

	/** What the two sides have, where the viewer may know it. */
	public String values(Reason reason) {
		return reason.values()
			.stream()
			.filter((value) -> !value.isBlank())
			.distinct()
			.collect(Collectors.joining(" / "));
	}

	/** The foremost reasons in one line. */
	public String reasons(Overlap overlap, int most) {
		Stream<String> reasons = overlap.reasons()
			.stream()
			.filter((reason) -> !reason.isPrior() && reason.weight() >= 0)
			.limit(most)
			.map(this::reason);
		Stream<String> score = (overlap.kind() == OverlapKind.LOOK_ALIKE)
				? Stream.of(text("overlap.score.short", score(overlap.score()))) : Stream.empty();
		return Stream.concat(reasons, score).collect(Collectors.joining(text("overlap.comma")));
	}

	/** A likelihood, cut rather than rounded: what is not certain is never shown as 1. */
	public String score(double score) {
		NumberFormat format = NumberFormat.getNumberInstance(this.locale);
		format.setMinimumFractionDigits(2);
		format.setMaximumFractionDigits(2);
		format.setRoundingMode(java.math.RoundingMode.DOWN);
		return format.format(score);
	}

	/** How long nobody came. */
	public String quiet(@Nullable Long days) {
		return (days == null) ? text("overlap.quiet.never")
				: (days == 1) ? text("overlap.quiet.day") : text("overlap.quiet.days", days);
	}

	private static String inKey(String name) {
		return name.toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
