package io.onethread.api;

import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.coverage.Coverage;
import io.onethread.coverage.CoverageService;
import io.onethread.coverage.KeyPerson;
import io.onethread.coverage.SingleThread;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who is who, and what hangs on a single thread. */
@RestController
@Tag(name = "Key people")
class KeyPeopleController {

	private final CoverageService coverage;

	KeyPeopleController(CoverageService coverage) {
		this.coverage = coverage;
	}

	@GetMapping("/api/v1/records/{id}/key-people")
	@Operation(summary = "Who decides and influences at a customer or in a project, who of us knows them, whom we lost")
	People people(Viewer viewer, @PathVariable String id) {
		Coverage found = this.coverage.of(viewer, id).orElseThrow(ApiProblem::notFound);
		return new People(found.people(), found.lost(), found.gaps());
	}

	@GetMapping("/api/v1/single-threads")
	@Operation(
			summary = "The caller's and their team's customers that hang on a single thread, the most valuable first")
	List<SingleThread> risks(Viewer viewer) {
		return this.coverage.risks(viewer);
	}

	/**
	 * The people around a record.
	 *
	 * @param people those who are there
	 * @param lost those who mattered and left
	 * @param gaps what is missing
	 */
	record People(List<KeyPerson> people, List<KeyPerson> lost, List<Coverage.Gap> gaps) {

	}

}
