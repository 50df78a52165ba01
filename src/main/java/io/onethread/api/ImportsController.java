package io.onethread.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportService;
import io.onethread.importing.MappingTexts;
import io.onethread.importing.UnknownMapping;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.mapping.InvalidMapping;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of files. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportsController {

	private static final int LONGEST_NAME = 200;

	private final ImportService imports;

	ImportsController(ImportService imports) {
		this.imports = imports;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Starts an import, which goes on in the background")
	ResponseEntity<ImportResource> start(Viewer viewer,
			@Parameter(description = "The name of a mapping, or a mapping's text") @RequestParam String mapping,
			@Parameter(description = "Whether only to say what would happen") @RequestParam(
					defaultValue = "false") boolean dryRun,
			@Parameter(description = "The id of a trial of yours: companies that it found to look like customers that "
					+ "are there are left out") @RequestParam(required = false) @Nullable String leaveOut,
			@RequestPart List<MultipartFile> files, Locale locale) throws IOException {
		try {
			List<NamedFile> received = received(viewer, files);
			ImportRun run = (leaveOut == null || leaveOut.isBlank() || dryRun)
					? this.imports.start(viewer, mapping, received, dryRun, locale)
					: this.imports.startWithoutKnown(viewer, mapping, received, leaveOut, locale);
			return ResponseEntity.accepted()
				.location(URI.create("/api/v1/imports/" + run.id()))
				.body(ImportResource.of(run));
		}
		catch (UnknownMapping ex) {
			throw ApiProblem.badRequest("api.problem.mapping-unknown");
		}
		catch (InvalidMapping ex) {
			throw ApiProblem.badRequest("api.problem.mapping", new MappingTexts(locale).text(ex.problems()));
		}
	}

	@GetMapping("/{id}")
	@Operation(summary = "How an import stands: state, progress from 0 to 1, counts")
	ImportResource find(Viewer viewer, @PathVariable String id) {
		return ImportResource.of(this.imports.find(viewer, id).orElseThrow(ApiProblem::notFound));
	}

	@GetMapping("/{id}/known")
	@Operation(summary = "Which of the companies of a trial of yours are known already",
			description = "Brought: an earlier import brought them, and this one would change them. Alike: they look like "
					+ "other customers; of those you may not see only which division to ask.")
	KnownResource known(Viewer viewer, @PathVariable String id, @ParameterObject Paging paging, Locale locale) {
		var _ = this.imports.find(viewer, id).orElseThrow(ApiProblem::notFound);
		ListRequest request = paging.request(List.of("company"), false);
		return KnownResource.of(this.imports.known(viewer, id, request.offset(), request.limit()), locale);
	}

	@GetMapping(path = "/{id}/errors", produces = "text/csv")
	@Operation(summary = "The rows that were refused or repaired, to be corrected and imported again")
	ResponseEntity<Resource> errors(Viewer viewer, @PathVariable String id) {
		Path file = this.imports.problems(viewer, id).orElseThrow(ApiProblem::notFound);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("import-problems.csv").build().toString())
			.body(new FileSystemResource(file));
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Takes an import back, keeping what was edited since")
	ResponseEntity<ImportResource> undo(Viewer viewer, @PathVariable String id) {
		try {
			ImportRun run = this.imports.undo(viewer, id).orElseThrow(ApiProblem::notFound);
			return ResponseEntity.accepted()
				.location(URI.create("/api/v1/imports/" + run.id()))
				.body(ImportResource.of(run));
		}
		catch (IllegalStateException ex) {
			throw ApiProblem.of(HttpStatus.CONFLICT, "api.problem.import-undo");
		}
	}

	/**
	 * Puts the files where imports keep theirs, under numbers: their names are others'.
	 */
	private List<NamedFile> received(Viewer viewer, List<MultipartFile> files) throws IOException {
		Path folder = this.imports.receiving(viewer);
		List<NamedFile> received = new ArrayList<>();
		for (MultipartFile file : files) {
			Path target = folder.resolve(String.valueOf(received.size()));
			file.transferTo(target);
			String name = String.valueOf(file.getOriginalFilename());
			String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
			received.add(new NamedFile(target, last.substring(0, Math.min(LONGEST_NAME, last.length()))));
		}
		return received;
	}

}
