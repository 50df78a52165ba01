package io.onethread.question.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names a phrase may hold, as far as whoever asks may know them. */
public final class Vocabulary {

	/**
	 * Of several things that are called the same, which is meant: Shanghai is a city
	 * first.
	 */
	private static final Comparator<Name> LIKELIEST = Comparator.comparingInt(
			(name) -> List.of(Topic.CITY, Topic.DIVISION, Topic.BRANCH, Topic.LINE, Topic.INDUSTRY, Topic.STAGE)
				.indexOf(name.topic()) & Integer.MAX_VALUE);

	private final List<Name> names;

	private final Map<String, List<Name>> byForm = new HashMap<>();

	private int longest;

	public Vocabulary(Collection<Name> names) {
		this.names = List.copyOf(names);
		for (Name name : this.names) {
			add(name.text(), name);
			name.forms().forEach((form) -> add(form, name));
		}
	}

	public List<Name> names() {
		return this.names;
	}

	/** The names of one topic. */
	public List<Name> of(Topic topic) {
		return this.names.stream().filter((name) -> name.topic() == topic).toList();
	}

	/** A name by its id. */
	public Optional<Name> find(Topic topic, String id) {
		return this.names.stream().filter((name) -> name.topic() == topic && name.id().equals(id)).findFirst();
	}

	/** The names written so, whole. */
	List<Name> written(String text) {
		return this.byForm.getOrDefault(Text.folded(text), List.of());
	}

	/** How long the longest name is. */
	int longest() {
		return this.longest;
	}

	/** The names of which a word begins so, the shortest first. */
	List<Name> beginning(String start) {
		String folded = Text.folded(start);
		return folded.isEmpty() ? List.of() : this.byForm.entrySet()
			.stream()
			.filter((one) -> one.getKey().startsWith(folded))
			.sorted(Map.Entry.comparingByKey(Comparator.comparingInt(String::length).thenComparing((text) -> text)))
			.flatMap((one) -> one.getValue().stream())
			.distinct()
			.toList();
	}

	/** All forms, for suggestions. */
	Collection<String> forms() {
		return this.byForm.keySet();
	}

	private void add(String form, Name name) {
		String folded = Text.folded(form);
		if (!folded.isEmpty()) {
			List<Name> same = this.byForm.computeIfAbsent(folded, (key) -> new ArrayList<>());
			if (!same.contains(name)) {
				same.add(name);
				same.sort(LIKELIEST);
			}
			this.longest = Math.max(this.longest, form.length());
		}
	}

}
