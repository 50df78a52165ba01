package io.onethread.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf something is read. Every query that reads records takes it as
 * {@code $viewer}; the rules in {@code cypher/access} decide from it who sees what.
 *
 * @param user the id of the login
 * @param name the login
 * @param role what the login is for
 * @param rep the id of the rep this login is in the graph, if any
 * @param displayName the rep's name, or the login where there is no rep
 * @param division the id of the rep's division, if any
 * @param reps the ids of the rep and of everybody who reports to them, at any depth
 */
public record Viewer(String user, String name, Role role, @Nullable String rep, String displayName,
		@Nullable String division, List<String> reps) {

	/** Whether this viewer sees every customer in full. */
	public boolean all() {
		return this.role == Role.EXECUTIVE;
	}

	/** Whether this is one of these roles. */
	public boolean is(Role... roles) {
		return List.of(roles).contains(this.role);
	}

	/** The viewer as the queries take it. */
	public Map<String, @Nullable Object> parameter() {
		Map<String, @Nullable Object> parameter = new HashMap<>();
		parameter.put("user", this.user);
		parameter.put("all", all());
		parameter.put("rep", this.rep);
		parameter.put("division", this.role == Role.ADMINISTRATOR ? null : this.division);
		parameter.put("reps", this.role == Role.ADMINISTRATOR ? List.of() : this.reps);
		return parameter;
	}

	/**
	 * Parameters of a query: the viewer and what else is given, as name, value, name,
	 * value.
	 */
	public Map<String, @Nullable Object> with(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("viewer", parameter());
		for (int i = 0; i < namesAndValues.length; i += 2) {
			parameters.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return parameters;
	}

}
