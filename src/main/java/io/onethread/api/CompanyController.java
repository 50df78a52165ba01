package io.onethread.api;

import java.util.List;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.insight.Company;
import io.onethread.insight.CompanyChange;
import io.onethread.insight.CompanyService;
import io.onethread.insight.ReturnFigures;
import io.onethread.insight.ReturnService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The company in figures. */
@RestController
@RequestMapping("/api/v1/company")
@Tag(name = "Company")
class CompanyController {

	private static final Set<Integer> DAYS = Set.of(7, 30, 90);

	private final CompanyService company;

	private final ReturnService returns;

	CompanyController(CompanyService company, ReturnService returns) {
		this.company = company;
		this.returns = returns;
	}

	@GetMapping
	@Operation(summary = "The company in figures, for executives",
			description = "Customers count with the division of the rep who answers for them first, projects with that "
					+ "of whoever runs them, overlaps with each division that takes part.")
	CompanyResource find(Viewer viewer) {
		Company figures = this.company.figures(viewer);
		return CompanyResource.of(figures);
	}

	@GetMapping("/changes")
	@Operation(summary = "What happened lately, kind by kind, for executives")
	List<CompanyChange> changes(Viewer viewer,
			@Parameter(description = "7, 30 or 90") @RequestParam(defaultValue = "7") int days) {
		if (!DAYS.contains(days)) {
			throw ApiProblem.badRequest("api.problem.parameter", "days", "7, 30, 90");
		}
		return this.company.changes(viewer, days);
	}

	@GetMapping("/return")
	@Operation(summary = "What changed after things were settled, against what that costs, for executives",
			description = "Orders of so many days after an event are compared with those of as many days before it. "
					+ "That says what changed, not what caused it.")
	ReturnFigures figures(Viewer viewer,
			@Parameter(description = "90, 180 or 365") @RequestParam(defaultValue = "180") int days) {
		if (!ReturnService.SPANS.contains(days)) {
			throw ApiProblem.badRequest("api.problem.parameter", "days", "90, 180, 365");
		}
		return this.returns.figures(viewer, days);
	}

}
