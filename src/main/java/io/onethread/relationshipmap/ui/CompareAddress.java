package io.onethread.relationshipmap.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.relationshipmap.MapState;
import io.onethread.relationshipmap.Shift.What;
import org.jspecify.annotations.Nullable;

/**
 * Which two days are compared, of what, as it stands in the address.
 *
 * @param earlier one day
 * @param later the other
 * @param root the record it is about; null for the company
 * @param open ids of what was opened
 * @param only what is to be seen; all where there is none
 */
record CompareAddress(LocalDate earlier, LocalDate later, @Nullable String root, Set<String> open, Set<What> only) {

	private static final int LONGEST_LIST = 400;

	CompareAddress {
		open = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(open));
		only = Set.copyOf(only);
	}

	/** Reads it; where no days are given, the quarter of a year up to today. */
	static CompareAddress read(QueryParameters parameters, LocalDate today) {
		LocalDate later = day(parameters, "to").filter((day) -> !day.isAfter(today)).orElse(today);
		LocalDate earlier = day(parameters, "from").filter((day) -> !day.isAfter(today)).orElse(later.minusMonths(3));
		List<String> open = parameters.getParameters().getOrDefault("open", List.of());
		Set<What> only = parameters.getParameters()
			.getOrDefault("only", List.of())
			.stream()
			.flatMap((key) -> What.of(key).stream())
			.collect(Collectors.toSet());
		return new CompareAddress(earlier.isAfter(later) ? later : earlier, earlier.isAfter(later) ? earlier : later,
				parameters.getSingleParameter("root").filter((id) -> !id.isBlank()).orElse(null),
				new LinkedHashSet<>(open.subList(0, Math.min(open.size(), LONGEST_LIST))), only);
	}

	QueryParameters write() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		parameters.put("from", List.of(this.earlier.toString()));
		parameters.put("to", List.of(this.later.toString()));
		if (this.root != null) {
			parameters.put("root", List.of(this.root));
		}
		if (!this.open.isEmpty()) {
			parameters.put("open", List.copyOf(this.open));
		}
		if (!this.only.isEmpty()) {
			parameters.put("only", this.only.stream().sorted().map(What::key).toList());
		}
		return new QueryParameters(parameters);
	}

	MapState state() {
		List<String> opened = new ArrayList<>(this.open);
		MapState state = (this.root == null) ? MapState.START : MapState.around(this.root);
		return state.opened(opened);
	}

	CompareAddress between(LocalDate one, LocalDate other) {
		boolean turned = one.isAfter(other);
		return new CompareAddress(turned ? other : one, turned ? one : other, this.root, this.open, this.only);
	}

	CompareAddress toggled(String id) {
		Set<String> now = new LinkedHashSet<>(this.open);
		if (!now.remove(id)) {
			now.add(id);
		}
		return new CompareAddress(this.earlier, this.later, this.root, now, this.only);
	}

	CompareAddress opened(List<String> ids) {
		Set<String> now = new LinkedHashSet<>(this.open);
		now.addAll(ids);
		return new CompareAddress(this.earlier, this.later, this.root, now, this.only);
	}

	/** With this shown alone, or with all where it was. */
	CompareAddress only(What what) {
		return new CompareAddress(this.earlier, this.later, this.root, this.open,
				this.only.equals(Set.of(what)) ? Set.of() : Set.of(what));
	}

	private static Optional<LocalDate> day(QueryParameters parameters, String name) {
		try {
			return parameters.getSingleParameter(name).map(LocalDate::parse);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
