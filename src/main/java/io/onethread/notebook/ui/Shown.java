package io.onethread.notebook.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.notebook.Standing.State;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address tells.
 *
 * @param text part of a name, a company, a number; or empty
 * @param state only entries of this standing
 * @param shared only entries that are shared
 * @param group only entries of this group; or empty
 * @param entry the id of the one that is opened; or empty
 */
record Shown(String text, @Nullable State state, boolean shared, String group, String entry) {

	static Shown of(QueryParameters parameters) {
		String state = value(parameters, "state");
		return new Shown(value(parameters, "q"),
				Arrays.stream(State.values()).filter((one) -> name(one).equals(state)).findFirst().orElse(null),
				state.equals("shared"), value(parameters, "group"), value(parameters, "entry"));
	}

	QueryParameters parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "q", this.text);
		put(parameters, "state", this.shared ? "shared" : (this.state == null) ? "" : name(this.state));
		put(parameters, "group", this.group);
		put(parameters, "entry", this.entry);
		return QueryParameters.simple(parameters);
	}

	boolean isNarrowed() {
		return !this.text.isBlank() || this.state != null || this.shared || !this.group.isEmpty();
	}

	boolean shows(Row row) {
		return (this.state == null || row.standing().state() == this.state) && (!this.shared || row.entry().isShared())
				&& (this.group.isEmpty() || row.entry().data().groups().contains(this.group))
				&& (this.text.isBlank() || row.entry().data().answers(this.text));
	}

	Shown text(String other) {
		return new Shown(other, this.state, this.shared, this.group, this.entry);
	}

	Shown state(@Nullable State other) {
		return new Shown(this.text, other, false, this.group, this.entry);
	}

	Shown shared(boolean only) {
		return new Shown(this.text, null, only, this.group, this.entry);
	}

	Shown group(String other) {
		return new Shown(this.text, this.state, this.shared, other, this.entry);
	}

	Shown entry(String other) {
		return new Shown(this.text, this.state, this.shared, this.group, other);
	}

	private static String name(State state) {
		return state.name().toLowerCase(Locale.ROOT);
	}

	private static void put(Map<String, String> parameters, String name, String value) {
		if (!value.isBlank()) {
			parameters.put(name, value);
		}
	}

	private static String value(QueryParameters parameters, String name) {
		return parameters.getSingleParameter(name).orElse("");
	}

}
