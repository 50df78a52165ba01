package io.onethread.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.activity.Task;
import io.onethread.graph.Listing;
import io.onethread.report.DailyReport;
import io.onethread.report.DayEntry;
import io.onethread.report.DayLinks;
import io.onethread.report.Filing;
import io.onethread.report.ReportFiles;
import io.onethread.report.ReportFilter;
import io.onethread.report.ReportReader;
import io.onethread.report.ReportRow;
import io.onethread.report.ReportService;
import io.onethread.report.ReportTasks;
import io.onethread.report.ReportText;
import io.onethread.report.ReportWords;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Daily reports. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "Reports")
class ReportsController {

	private final ReportService reports;

	private final ReportReader reader;

	private final ReportFiles files;

	private final DayLinks days;

	private final ReportTasks tasks;

	ReportsController(ReportService reports, ReportReader reader, ReportFiles files, DayLinks days, ReportTasks tasks) {
		this.reports = reports;
		this.reader = reader;
		this.files = files;
		this.days = days;
		this.tasks = tasks;
	}

	@GetMapping
	@Operation(summary = "The reports you may read, the latest day first",
			description = "Sorted by day, rep or filedAt. Your own drafts are among them.")
	Listing<ReportRow> list(Viewer viewer,
			@Parameter(description = "Whose, by the rep's id") @RequestParam(required = false) @Nullable String rep,
			@Parameter(description = "The first day") @RequestParam(required = false) @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
			@Parameter(description = "The last day") @RequestParam(required = false) @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
			@Parameter(description = "Only what you have not read") @RequestParam(
					defaultValue = "false") boolean unread,
			@Parameter(description = "Only what asks for help and has no answer") @RequestParam(
					defaultValue = "false") boolean help,
			@ParameterObject Paging paging) {
		return this.reader.list(viewer, new ReportFilter(rep, since, until, unread, help),
				paging.request(ReportReader.SORTS, true));
	}

	@GetMapping("/days/{day}")
	@Operation(summary = "Who of your people reported on a day, who did not, and who had not to")
	List<Filing> filings(Viewer viewer, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
		return this.reader.filings(viewer, day);
	}

	@GetMapping("/days/{day}/links")
	@Operation(summary = "What a day left in the graph: what reports are drafted from")
	List<DayEntry> links(Viewer viewer, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
			@Parameter(description = "Whose, by the reps' ids") @RequestParam List<String> rep) {
		return this.days.of(viewer, rep, day);
	}

	@GetMapping("/{id}")
	@Operation(summary = "A report with its comments, files and earlier versions")
	ResponseEntity<DailyReport> find(Viewer viewer, @PathVariable String id) {
		return answer(this.reader.find(viewer, id).orElseThrow(ApiProblem::notFound));
	}

	@GetMapping("/mine/{day}")
	@Operation(summary = "Your own report of a day, as it is written so far")
	ResponseEntity<DailyReport> own(Viewer viewer,
			@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
		return answer(this.reports.own(viewer, day));
	}

	@PostMapping("/mine/{day}/draft")
	@Operation(summary = "Drafts your report of a day from what the day left in the graph",
			description = "Done again it adds what is new. What you edited stays, and what you took out stays out. "
					+ "The words are in the language of Accept-Language.")
	ResponseEntity<DailyReport> draft(Viewer viewer,
			@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Locale locale) {
		return answer(this.reports.draft(viewer, day,
				new ReportWords(locale, (key, arguments) -> Texts.of(locale, key, arguments))));
	}

	@PutMapping("/mine/{day}")
	@Operation(summary = "Keeps what your draft of a day says",
			description = "If-Match carries the ETag of what you read.")
	ResponseEntity<DailyReport> save(Viewer viewer,
			@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody Written written) {
		return answer(this.reports.save(viewer, day, Versions.required(match), written.text()));
	}

	@PostMapping("/mine/{day}/file")
	@Operation(summary = "Files your report of a day, or amends the filed one",
			description = "If-Match carries the ETag of what you read. What it said before is kept.")
	ResponseEntity<DailyReport> file(Viewer viewer,
			@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match, @RequestBody Written written) {
		return answer(this.reports.file(viewer, day, Versions.required(match), written.text()));
	}

	@PostMapping(path = "/mine/{day}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Attaches a file to your report of a day")
	ResponseEntity<DailyReport> attach(Viewer viewer,
			@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, @RequestPart MultipartFile file)
			throws IOException {
		try (var content = file.getInputStream()) {
			this.files.attach(viewer, day, String.valueOf(file.getOriginalFilename()), content);
		}
		return answer(this.reports.own(viewer, day));
	}

	@GetMapping("/{id}/files/{file}")
	@Operation(summary = "A file of a report")
	ResponseEntity<Resource> download(Viewer viewer, @PathVariable String id, @PathVariable String file) {
		ReportFiles.Content content = this.files.open(viewer, id, file);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(content.name(), StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(new FileSystemResource(content.path()));
	}

	@PostMapping("/{id}/comments")
	@Operation(summary = "Says something about a filed report",
			description = "Give an id (a random UUID) to be free to send the request again. An answer of somebody "
					+ "above the rep closes what the rep needs help with.")
	ResponseEntity<DailyReport> comment(Viewer viewer, @PathVariable String id, @RequestBody NewComment comment) {
		return answer(
				this.reader.comment(viewer, id, (comment.id() == null) ? UUID.randomUUID().toString() : comment.id(),
						Required.text(comment.text(), "text"), Boolean.TRUE.equals(comment.answer())));
	}

	@PostMapping("/{id}/tasks")
	@Operation(summary = "Makes a task of a filed report, for yourself or for the rep",
			description = "Give an id (a random UUID) to be free to send the request again.")
	Task task(Viewer viewer, @PathVariable String id, @RequestBody NewTask task) {
		return this.tasks.create(viewer, id, (task.id() == null) ? UUID.randomUUID().toString() : task.id(),
				Required.text(task.rep(), "rep"), Required.text(task.title(), "title"), task.due());
	}

	@PutMapping("/{id}/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Notes whether you have read a report")
	void read(Viewer viewer, @PathVariable String id, @RequestBody Read read) {
		this.reader.mark(viewer, id, Required.value(read.read(), "read"));
	}

	private static ResponseEntity<DailyReport> answer(DailyReport report) {
		return ResponseEntity.ok().eTag(Versions.tag(report.version())).body(report);
	}

	/**
	 * What a report says.
	 *
	 * @param prospecting what was done to win new customers
	 * @param care what was done for those there are
	 * @param plan what is planned for the next working day
	 * @param help what you need help with
	 */
	record Written(@Nullable String prospecting, @Nullable String care, @Nullable String plan, @Nullable String help) {

		ReportText text() {
			return ReportText.of(this.prospecting, this.care, this.plan, this.help);
		}

	}

	/**
	 * A comment.
	 *
	 * @param id its id
	 * @param text what it says
	 * @param answer whether it answers what the rep needs help with
	 */
	record NewComment(@Nullable String id, @Nullable String text, @Nullable Boolean answer) {

	}

	/**
	 * A task.
	 *
	 * @param id its id
	 * @param rep the id of the rep who shall do it
	 * @param title what is to be done
	 * @param due the day it is due
	 */
	record NewTask(@Nullable String id, @Nullable String rep, @Nullable String title, @Nullable LocalDate due) {

	}

	/**
	 * Whether something is read.
	 *
	 * @param read whether it is
	 */
	record Read(@Nullable Boolean read) {

	}

}
