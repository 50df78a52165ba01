package io.onethread.health.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.health.AlertFilter;
import io.onethread.health.AlertKind;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address tells.
 *
 * @param part which part of the page
 * @param filter which alerts
 * @param alert the id of the one that is opened
 */
record Shown(Part part, AlertFilter filter, @Nullable String alert) {

	/** The parts of the page. */
	enum Part {

		ALERTS, KEY, COSTS

	}

	static Shown of(QueryParameters parameters, @Nullable String alert) {
		String part = value(parameters, "show");
		return new Shown("key".equals(part) ? Part.KEY : "costs".equals(part) ? Part.COSTS : Part.ALERTS,
				new AlertFilter("mine".equals(value(parameters, "scope")), !"closed".equals(value(parameters, "state")),
						AlertKind.of(value(parameters, "kind")).orElse(null), value(parameters, "rep"),
						value(parameters, "division")),
				alert);
	}

	/** The address that leads here. */
	String address() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (this.part != Part.ALERTS) {
			parameters.put("show", (this.part == Part.KEY) ? "key" : "costs");
		}
		put(parameters, "scope", this.filter.mine() ? "mine" : null);
		put(parameters, "state", this.filter.open() ? null : "closed");
		put(parameters, "kind", (this.filter.kind() != null) ? this.filter.kind().word() : null);
		put(parameters, "rep", this.filter.rep());
		put(parameters, "division", this.filter.division());
		String query = QueryParameters.simple(parameters).getQueryString();
		String path = (this.alert != null && this.part == Part.ALERTS) ? "health/" + this.alert : "health";
		return query.isEmpty() ? path : path + "?" + query;
	}

	Shown part(Part other) {
		return new Shown(other, this.filter, null);
	}

	Shown filtered(AlertFilter other) {
		return new Shown(this.part, other, null);
	}

	Shown opening(@Nullable String other) {
		return new Shown(this.part, this.filter, other);
	}

	boolean isNarrowed() {
		return !this.filter.equals(AlertFilter.OPEN);
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
