package io.onethread.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two people made of one record: as it was when both began, as one wants it, as the
 * other has saved it. Each is a map of the fields' values, as texts, by the fields' names
 * in their order; a field that is missing is empty.
 */
public record ThreeWay(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {

	public ThreeWay {
		base = new LinkedHashMap<>(base);
		mine = new LinkedHashMap<>(mine);
		theirs = new LinkedHashMap<>(theirs);
	}

	/** The fields that both changed, each to something else: somebody has to choose. */
	public Set<String> conflicts() {
		return names((name) -> changed(this.mine, name) && changed(this.theirs, name) && differs(name));
	}

	/** The fields that only the other changed. */
	public Set<String> onlyTheirs() {
		return names((name) -> !changed(this.mine, name) && changed(this.theirs, name));
	}

	/** The fields that only this one changed. */
	public Set<String> onlyMine() {
		return names((name) -> changed(this.mine, name) && !changed(this.theirs, name));
	}

	private Set<String> names(java.util.function.Predicate<String> wanted) {
		Map<String, String> all = new LinkedHashMap<>(this.mine);
		this.theirs.forEach(all::putIfAbsent);
		return all.keySet().stream().filter(wanted).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
	}

	private boolean changed(Map<String, String> side, String name) {
		return !Objects.equals(value(side, name), value(this.base, name));
	}

	private boolean differs(String name) {
		return !Objects.equals(value(this.mine, name), value(this.theirs, name));
	}

	private static String value(Map<String, String> side, String name) {
		return Objects.requireNonNullElse(side.get(name), "").strip();
	}

}
