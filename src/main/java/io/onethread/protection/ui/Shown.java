package io.onethread.protection.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.protection.Filter;
import io.onethread.protection.Grade;
import io.onethread.protection.PoolFilter;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address tells.
 *
 * @param part which part of the page
 * @param text part of a name
 * @param division of which division; empty for none, null for all
 * @param grade of which grade
 * @param rep whose
 * @param mine whether only the viewer's own
 */
record Shown(Part part, String text, @Nullable String division, @Nullable Grade grade, @Nullable String rep,
		boolean mine) {

	/** The parts of the page. */
	enum Part {

		POOL, LEAVING, RULES;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static Shown of(QueryParameters parameters) {
		String show = value(parameters, "show");
		Part part = "leaving".equals(show) ? Part.LEAVING : "rules".equals(show) ? Part.RULES : Part.POOL;
		String division = parameters.getSingleParameter("division").orElse(null);
		return new Shown(part, String.valueOf(value(parameters, "q") == null ? "" : value(parameters, "q")),
				"none".equals(division) ? "" : division,
				Grade.of(String.valueOf(value(parameters, "grade"))).orElse(null), value(parameters, "rep"),
				"mine".equals(value(parameters, "scope")));
	}

	/** The address that leads here. */
	String address() {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "show", (this.part == Part.POOL) ? null : this.part.word());
		put(parameters, "q", this.text.isBlank() ? null : this.text);
		put(parameters, "division", (this.division != null && this.division.isEmpty()) ? "none" : this.division);
		put(parameters, "grade", (this.grade == null) ? null : this.grade.name());
		put(parameters, "rep", this.rep);
		put(parameters, "scope", this.mine ? "mine" : null);
		String query = QueryParameters.simple(parameters).getQueryString();
		return query.isEmpty() ? "pool" : "pool?" + query;
	}

	Shown part(Part other) {
		return new Shown(other, "", null, null, null, false);
	}

	Shown text(String other) {
		return new Shown(this.part, other, this.division, this.grade, this.rep, this.mine);
	}

	Shown division(@Nullable String other) {
		return new Shown(this.part, this.text, other, this.grade, this.rep, this.mine);
	}

	Shown grade(@Nullable Grade other) {
		return new Shown(this.part, this.text, this.division, other, this.rep, this.mine);
	}

	Shown mine(boolean other) {
		return new Shown(this.part, this.text, this.division, this.grade, null, other);
	}

	PoolFilter poolFilter() {
		return new PoolFilter(this.division, this.grade);
	}

	Filter filter() {
		return new Filter(null, this.division, this.rep);
	}

	boolean isNarrowed() {
		return !equals(part(this.part));
	}

	private static void put(Map<String, String> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

	private static @Nullable String value(QueryParameters parameters, String name) {
		return parameters.getSingleParameter(name).filter((value) -> !value.isBlank()).orElse(null);
	}

}
