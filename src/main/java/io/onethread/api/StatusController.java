package io.onethread.api;

import java.util.List;
import java.util.Locale;

import io.onethread.access.Viewer;
import io.onethread.shell.BackgroundWork;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What runs here, for administrators and the command line. */
@RestController
@Tag(name = "Administration")
class StatusController {

	private final StatusQueries queries;

	private final ObjectProvider<BuildProperties> build;

	private final ObjectProvider<BackgroundWork> work;

	StatusController(StatusQueries queries, ObjectProvider<BuildProperties> build,
			ObjectProvider<BackgroundWork> work) {
		this.queries = queries;
		this.build = build;
		this.work = work;
	}

	@GetMapping("/api/v1/status")
	@Operation(summary = "Version, schema, and what is going on in the background")
	Status status(Viewer viewer, Locale locale) {
		UsersController.requireAdministrator(viewer);
		String version = this.build.stream().map(BuildProperties::getVersion).findFirst().orElse("unknown");
		List<Work> going = this.work.orderedStream()
			.flatMap((one) -> one.progress().stream())
			.map((progress) -> new Work(Texts.of(locale, progress.textKey(), Math.round(progress.fraction() * 100)),
					progress.fraction()))
			.toList();
		return new Status(version, this.queries.schema(), going);
	}

	/**
	 * What runs here.
	 *
	 * @param version the program's version
	 * @param schema the version of the graph's schema
	 * @param background what is going on
	 */
	record Status(String version, String schema, List<Work> background) {

	}

	/**
	 * Long work, such as loading the demo company.
	 *
	 * @param what what is done
	 * @param progress how far it is, 0 to 1
	 */
	record Work(String what, double progress) {

	}

}
