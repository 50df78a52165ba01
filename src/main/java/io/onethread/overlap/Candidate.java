package io.onethread.overlap;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** An overlap before its details are read: enough to filter and sort by. */
record Candidate(String id, OverlapKind kind, List<Part> parts, double score) {

	/**
	 * After so many days without anybody's coming, it looks as if they avoid each other.
	 */
	static final int AVOIDED_DAYS = 30;

	Pattern pattern() {
		return Pattern.of(this.kind, this.parts);
	}

	double openValue() {
		return this.parts.stream().mapToDouble(Part::openValue).sum();
	}

	double value12() {
		return this.parts.stream().map(Part::value12).filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum();
	}

	@Nullable ZonedDateTime lastActivity() {
		return this.parts.stream()
			.flatMap((part) -> Optional.ofNullable(part.lastActivity()).stream())
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	@Nullable String name() {
		return this.parts.stream()
			.flatMap((part) -> Optional.ofNullable(part.name()).stream())
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether several work it, there is money in it, and yet nobody has come for long, or
	 * ever: it looks as if they avoid each other. Said only where the viewer would know
	 * if somebody had come.
	 */
	boolean avoided() {
		ZonedDateTime last = lastActivity();
		boolean known = this.parts.stream().allMatch((part) -> part.sight() == Sight.FULL);
		long reps = this.parts.stream().flatMap((part) -> part.reps().stream()).distinct().count();
		return known && reps > 1 && this.parts.stream().noneMatch((part) -> part.reps().isEmpty())
				&& openValue() + value12() > 0
				&& (last == null || last.isBefore(ZonedDateTime.now().minusDays(AVOIDED_DAYS)));
	}

	/** The divisions that take part, in the order of their ids. */
	SortedSet<String> divisions() {
		SortedSet<String> divisions = new TreeSet<>();
		this.parts.forEach((part) -> divisions.addAll(part.divisions()));
		return divisions;
	}

	boolean fits(OverlapFilter filter) {
		return (!filter.avoided() || avoided()) && (filter.kind() == null || filter.kind() == this.kind)
				&& (filter.pattern() == null || filter.pattern() == pattern())
				&& (filter.division() == null
						|| this.parts.stream().anyMatch((part) -> part.divisions().contains(filter.division())))
				&& (filter.with() == null || divisions().contains(filter.with())
						&& (!filter.with().equals(filter.division()) || divisions().size() == 1))
				&& (filter.branch() == null
						|| this.parts.stream().anyMatch((part) -> part.branches().contains(filter.branch())));
	}

}
