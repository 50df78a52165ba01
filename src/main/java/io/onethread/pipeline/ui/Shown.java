package io.onethread.pipeline.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.ProjectFilter;
import io.onethread.pipeline.ProjectFilter.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What the page of projects shows, as its address says it. A rep starts with their own
 * projects on their division's board, a manager with the team's, an executive with the
 * whole company by milestones.
 *
 * @param list whether as a list rather than as a board
 * @param filter which projects
 * @param text part of a name, or empty
 */
record Shown(boolean list, ProjectFilter filter, String text) {

	private static final String ALL = "all";

	static Shown of(QueryParameters parameters, Viewer viewer) {
		String status = one(parameters, "status");
		return new Shown("list".equals(one(parameters, "view")),
				new ProjectFilter(scope(one(parameters, "scope"), viewer),
						division(one(parameters, "division"), viewer),
						Milestone.of(one(parameters, "milestone")).orElse(null), one(parameters, "stage"),
						(status != null && status.matches("open|won|lost")) ? status : null,
						one(parameters, "customer"), one(parameters, "overdue") != null,
						one(parameters, "stalled") != null, one(parameters, "single") != null),
				parameters.getSingleParameter("q").orElse("").strip());
	}

	/** Its address. */
	QueryParameters parameters(Viewer viewer) {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "view", this.list ? "list" : null);
		put(parameters, "scope", (this.filter.scope() == usual(viewer)) ? null : this.filter.scope().key());
		String usual = division(null, viewer);
		String division = this.filter.division();
		if (division == null ? usual != null : !division.equals(usual)) {
			parameters.put("division", (division != null) ? division : ALL);
		}
		Milestone milestone = this.filter.milestone();
		put(parameters, "milestone", (milestone != null) ? milestone.key() : null);
		put(parameters, "stage", this.filter.stage());
		put(parameters, "status", this.filter.status());
		put(parameters, "customer", this.filter.customer());
		put(parameters, "overdue", this.filter.overdue() ? "1" : null);
		put(parameters, "stalled", this.filter.stalled() ? "1" : null);
		put(parameters, "single", this.filter.single() ? "1" : null);
		put(parameters, "q", this.text.isEmpty() ? null : this.text);
		return QueryParameters.simple(parameters);
	}

	/**
	 * Whether anything is left out that the viewer did not choose by opening the page.
	 */
	boolean narrowed() {
		return this.filter.milestone() != null || this.filter.stage() != null || this.filter.status() != null
				|| this.filter.customer() != null || this.filter.overdue() || this.filter.stalled()
				|| this.filter.single() || !this.text.isEmpty();
	}

	private static Scope usual(Viewer viewer) {
		return switch (viewer.role()) {
			case REP -> Scope.MINE;
			case MANAGER -> Scope.TEAM;
			case EXECUTIVE, ADMINISTRATOR -> Scope.ALL;
		};
	}

	private static Scope scope(@Nullable String given, Viewer viewer) {
		return Arrays.stream(Scope.values())
			.filter((scope) -> scope.key().equals(given))
			.findFirst()
			.orElseGet(() -> usual(viewer));
	}

	private static @Nullable String division(@Nullable String given, Viewer viewer) {
		if (given == null) {
			return viewer.is(Role.EXECUTIVE) ? null : viewer.division();
		}
		return given.equals(ALL) ? null : given;
	}

	private static @Nullable String one(QueryParameters parameters, String name) {
		return parameters.getSingleParameter(name).filter((value) -> !value.isBlank()).orElse(null);
	}

	private static void put(Map<String, String> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

}
