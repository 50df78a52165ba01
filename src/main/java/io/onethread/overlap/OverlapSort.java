package io.onethread.overlap;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** By what overlaps can be sorted; nothing else reaches the code that sorts. */
enum OverlapSort {

	/** Value of open projects; among equals, orders of the last twelve months. */
	STAKE(by(Candidate::openValue).thenComparing(by(Candidate::value12))),
	/** Orders of the last twelve months. */
	ORDERS(by(Candidate::value12)),
	/** When somebody was last in touch. */
	ACTIVITY(Comparator.comparing((candidate) -> Objects.requireNonNull(candidate.lastActivity()).toInstant()),
			Candidate::lastActivity),
	/** How likely the records are one. */
	SCORE(by(Candidate::score)),
	/** The name of the first customer whose name the viewer may know. */
	NAME(Comparator.comparing((candidate) -> Objects.requireNonNull(candidate.name()),
			Collator.getInstance(Locale.CHINA)::compare), Candidate::name),
	/** In which way they overlap. */
	KIND(Comparator.comparing(Candidate::kind));

	/** What is asked for when nothing is, after avoided ones: most at stake first. */
	static final String DEFAULT = "-stake";

	private final Comparator<Candidate> order;

	private final Function<Candidate, @Nullable Object> value;

	OverlapSort(Comparator<Candidate> order) {
		this(order, (candidate) -> "");
	}

	OverlapSort(Comparator<Candidate> order, Function<Candidate, @Nullable Object> value) {
		this.order = order;
		this.value = value;
	}

	/**
	 * The order a sort key asks for. What has no value to sort by comes last either way.
	 * @param key a name in small letters, with a minus ahead for greatest first; blank
	 * for what is avoided, then what is at stake
	 * @throws IllegalArgumentException if there is no such key
	 */
	static Comparator<Candidate> order(@Nullable String key) {
		if (key == null || key.isBlank()) {
			return Comparator.comparing((Candidate candidate) -> !candidate.avoided()).thenComparing(order(DEFAULT));
		}
		String given = key;
		boolean descending = given.startsWith("-");
		String name = descending ? given.substring(1) : given;
		OverlapSort sort = Arrays.stream(values())
			.filter((one) -> one.key().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Overlaps cannot be sorted by this; the sort keys are "
					+ String.join(", ", keys()) + ", each with a minus ahead for greatest first"));
		Comparator<Candidate> order = descending ? sort.order.reversed() : sort.order;
		return Comparator.<Candidate, Boolean>comparing((candidate) -> sort.value.apply(candidate) == null)
			.thenComparing((one, other) -> (sort.value.apply(one) == null) ? 0 : order.compare(one, other))
			.thenComparing(STAKE.order.reversed())
			.thenComparing(Candidate::id);
	}

	static List<String> keys() {
		return Arrays.stream(values()).map(OverlapSort::key).collect(Collectors.toList());
	}

	private String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static Comparator<Candidate> by(java.util.function.ToDoubleFunction<Candidate> value) {
		return Comparator.comparingDouble(value);
	}

}
