package io.onethread.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.ProjectFilter;
import io.onethread.pipeline.ProjectFilter.Scope;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which projects are wanted, as an address says it. */
record ProjectQuery(@Parameter(description = "mine, team or all; all is what you may see") @Nullable String scope,
		@Parameter(description = "Id of a division") @Nullable String division,
		@Parameter(description = "lead, qualified, offered, negotiating, won or lost") @Nullable String milestone,
		@Parameter(description = "Id of a stage") @Nullable String stage,
		@Parameter(description = "open, won or lost") @Nullable String status,
		@Parameter(description = "Id of a customer") @Nullable String customer,
		@Parameter(description = "Only those that should have been decided by now") @Nullable Boolean overdue,
		@Parameter(description = "Only those where nothing has happened for too long") @Nullable Boolean stalled,
		@Parameter(description = "Only those with one contact or no key contact") @Nullable Boolean single) {

	private static final Set<String> STATUSES = Set.of("open", "won", "lost");

	ProjectFilter filter() {
		if (this.status != null && !STATUSES.contains(this.status)) {
			throw ApiProblem.badRequest("api.problem.parameter", "status", "open, won, lost");
		}
		return new ProjectFilter(scopeOf(), this.division, milestoneOf(), this.stage, this.status, this.customer,
				Boolean.TRUE.equals(this.overdue), Boolean.TRUE.equals(this.stalled), Boolean.TRUE.equals(this.single));
	}

	private Scope scopeOf() {
		String wanted = this.scope;
		if (wanted == null || wanted.isEmpty()) {
			return Scope.ALL;
		}
		return Arrays.stream(Scope.values())
			.filter((one) -> one.key().equals(wanted.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> ApiProblem.badRequest("api.problem.parameter", "scope", "mine, team, all"));
	}

	private @Nullable Milestone milestoneOf() {
		if (this.milestone == null || this.milestone.isEmpty()) {
			return null;
		}
		return Milestone.of(this.milestone)
			.orElseThrow(() -> ApiProblem.badRequest("api.problem.parameter", "milestone",
					"lead, qualified, offered, negotiating, won, lost"));
	}

}
