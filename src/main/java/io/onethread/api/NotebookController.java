package io.onethread.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.importing.file.UnreadableFile;
import io.onethread.notebook.Draft;
import io.onethread.notebook.NotebookData;
import io.onethread.notebook.NotebookEntry;
import io.onethread.notebook.NotebookExport;
import io.onethread.notebook.NotebookImport;
import io.onethread.notebook.NotebookReader;
import io.onethread.notebook.NotebookService;
import io.onethread.notebook.NotebookService.Undone;
import io.onethread.notebook.Standing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The notebook of whoever asks, and of nobody else. */
@RestController
@RequestMapping("/api/v1/notebook")
@Tag(name = "Notebook", description = "Your own address book. Nobody else sees it, nor that you asked.")
class NotebookController {

	private static final List<String> SORTS = List.of("changed", "name");

	private final NotebookService notebook;

	private final NotebookReader reader;

	private final NotebookExport export;

	NotebookController(NotebookService notebook, NotebookReader reader, NotebookExport export) {
		this.notebook = notebook;
		this.reader = reader;
		this.export = export;
	}

	@GetMapping
	@Operation(summary = "Your entries, each with its blind check", description = "Sorted by changed or name.")
	Listing<NotebookResource> list(Viewer viewer, @ParameterObject Paging paging) {
		ListRequest request = paging.request(SORTS, true);
		List<NotebookEntry> all = this.notebook.list(viewer)
			.stream()
			.filter((entry) -> request.text().isBlank() || entry.data().answers(request.text()))
			.sorted((a,
					b) -> (request.descending() ? -1 : 1) * (request.sort().equals("name")
							? a.data().name().compareTo(b.data().name()) : a.changedAt().compareTo(b.changedAt())))
			.toList();
		List<NotebookEntry> page = all.stream().skip(request.offset()).limit(request.limit()).toList();
		List<Standing> standings = this.notebook.standings(viewer, page.stream().map(NotebookEntry::data).toList());
		return new Listing<>(IntStream.range(0, page.size())
			.mapToObj((i) -> NotebookResource.of(page.get(i), standings.get(i)))
			.toList(), all.size());
	}

	@GetMapping("/{id}")
	@Operation(summary = "An entry")
	ResponseEntity<NotebookResource> find(Viewer viewer, @PathVariable String id) {
		return answer(viewer, this.notebook.find(viewer, id).orElseThrow(ApiProblem::notFound));
	}

	@PatchMapping("/{id}")
	@Operation(summary = "Changes an entry",
			description = "Names the fields to change; null empties one. If-Match carries the ETag of what you read.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
					content = @Content(schema = @Schema(implementation = NotebookData.class))))
	ResponseEntity<NotebookResource> change(Viewer viewer, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody ObjectNode patch) {
		NotebookEntry current = this.notebook.find(viewer, id).orElseThrow(ApiProblem::notFound);
		return answer(viewer, this.notebook.change(viewer, id, Versions.required(match),
				JsonForms.merge(current.data(), patch, NotebookData.class)));
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Takes an entry out; a contact it was shared as stays")
	ResponseEntity<Void> delete(Viewer viewer, @PathVariable String id) {
		if (this.notebook.delete(viewer, Set.of(id)).size() == 0) {
			throw ApiProblem.notFound();
		}
		return ResponseEntity.noContent().build();
	}

	@PostMapping(path = "/readings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Reads a vCard, CSV, TSV or XLSX into entries to be looked through; keeps nothing")
	List<Draft> read(Viewer viewer, @RequestPart MultipartFile file, Locale locale) throws IOException {
		Path copy = Files.createTempFile("onethread-notebook-", ".in");
		try {
			file.transferTo(copy);
			return this.reader.read(viewer, copy, String.valueOf(file.getOriginalFilename()));
		}
		catch (UnreadableFile ex) {
			throw ApiProblem.badRequest(ex.kind().messageKey(), ex.arguments().toArray());
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	@PostMapping(path = "/readings", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Reads pasted lines into entries to be looked through; keeps nothing")
	List<Draft> read(Viewer viewer, @RequestBody Paste paste) {
		return this.reader.read(viewer, paste.text());
	}

	@PostMapping("/imports")
	@Operation(summary = "Keeps entries", description = "Give a random UUID as id to be free to send it again.")
	ResponseEntity<Kept> keep(Viewer viewer, @RequestBody Entries entries) {
		String key = (entries.id() == null || entries.id().isBlank()) ? UUID.randomUUID().toString() : entries.id();
		String id = this.notebook.keep(viewer, key, (entries.name() == null) ? "" : entries.name(), entries.entries());
		return ResponseEntity.created(URI.create("/api/v1/notebook/imports/" + id))
			.body(new Kept(id, entries.entries().size()));
	}

	@GetMapping("/imports")
	@Operation(summary = "What came into your notebook lately")
	List<NotebookImport> imports(Viewer viewer) {
		return this.notebook.imports(viewer);
	}

	@DeleteMapping("/imports/{id}")
	@Operation(summary = "Takes an import back, keeping what was changed or shared since")
	Undone undo(Viewer viewer, @PathVariable String id) {
		return this.notebook.undo(viewer, id);
	}

	@GetMapping("/export")
	@Operation(summary = "Your whole notebook as a file")
	ResponseEntity<byte[]> export(Viewer viewer,
			@Parameter(description = "vcard or csv") @RequestParam(defaultValue = "vcard") String format, Locale locale)
			throws IOException {
		if (!Set.of("vcard", "csv").contains(format)) {
			throw ApiProblem.badRequest("api.problem.parameter", "format", "vcard, csv");
		}
		NotebookExport.Format as = NotebookExport.Format.of(format);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.write(viewer, as, (field) -> Texts.of(locale, "notebook.field." + field), out);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(as.contentType()))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(as.fileName()).build().toString())
			.body(out.toByteArray());
	}

	@DeleteMapping
	@Operation(summary = "Erases your whole notebook; contacts that entries were shared as stay")
	Erased erase(Viewer viewer, @Parameter(description = "Must be: erase") @RequestParam String confirm) {
		if (!confirm.equals("erase")) {
			throw ApiProblem.of(HttpStatus.BAD_REQUEST, "api.problem.parameter", "confirm", "erase");
		}
		return new Erased(this.notebook.erase(viewer));
	}

	private ResponseEntity<NotebookResource> answer(Viewer viewer, NotebookEntry entry) {
		Standing standing = this.notebook.standings(viewer, List.of(entry.data())).getFirst();
		return ResponseEntity.ok().eTag(Versions.tag(entry.version())).body(NotebookResource.of(entry, standing));
	}

	/** Pasted lines. */
	record Paste(String text) {

		Paste {
			if (text == null) {
				throw ApiProblem.badRequest("api.problem.field", "text");
			}
		}

	}

	/** Entries to be kept together. */
	record Entries(@Nullable String id, @Nullable String name, List<NotebookData> entries) {

		Entries {
			if (entries == null) {
				throw ApiProblem.badRequest("api.problem.field", "entries");
			}
		}

	}

	/** What was kept, and by which id it can be taken back. */
	record Kept(String id, int entries) {

	}

	/** How many entries are gone. */
	record Erased(long erased) {

	}

}
