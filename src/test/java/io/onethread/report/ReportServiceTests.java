package io.onethread.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class ReportServiceTests {

	/** Three days ago: the day of the company's orders; two days ago: of its visits. */
	private static final LocalDate ORDERS = LocalDate.now().minusDays(3);

	private static final LocalDate VISITS = LocalDate.now().minusDays(2);

	private static final ReportWords WORDS = new ReportWords(Locale.ENGLISH,
			(key, arguments) -> key + java.util.Arrays.toString(arguments));

	@Autowired
	TestCompany company;

	@Autowired
	Viewers viewers;

	@Autowired
	ReportService reports;

	@Autowired
	ReportReader reader;

	@Autowired
	ReportRules rules;

	@Autowired
	ReportFiles files;

	@Autowired
	DayLinks days;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aDraftSaysWhatTheDayLeftAndKeepsWhatTheRepWrote() {
		Viewer ann = viewer("ann");
		DailyReport draft = this.reports.draft(ann, VISITS, WORDS);
		assertThat(draft.text().care()).contains("report.line.visit").contains("HUADONG Activity");
		assertThat(draft.filed()).isFalse();
		ReportText edited = new ReportText("", "Seen the new line", draft.text().plan(), "a better price");
		DailyReport saved = this.reports.save(ann, VISITS, draft.version(), edited);
		assertThat(saved.text()).isEqualTo(edited);
		call("a-more", VISITS.atTime(LocalTime.NOON).atZone(DayLinks.ZONE), "Asked for the price");
		DailyReport again = this.reports.draft(ann, VISITS, WORDS);
		assertThat(again.text().care()).startsWith("Seen the new line\n")
			.contains("Asked for the price")
			.doesNotContain("HUADONG Activity");
		assertThat(again.text().help()).isEqualTo("a better price");
		assertThat(this.reports.draft(ann, VISITS, WORDS).version()).isEqualTo(again.version());
	}

	@Test
	void prospectingIsWhatWasDoneBeforeTheFirstOrder() {
		List<DayEntry> sold = this.days.of(viewer("mia"), List.of("r-ann", "r-cy"), ORDERS);
		assertThat(sold).extracting(DayEntry::kind).containsExactly(DayKind.ORDER);
		assertThat(sold.getFirst().prospecting()).isTrue();
		assertThat(this.days.of(viewer("ann"), List.of("r-ann"), VISITS)).allMatch((entry) -> !entry.prospecting());
		assertThat(this.days.of(viewer("ann"), List.of("r-cy"), ORDERS)).isEmpty();
	}

	@Test
	void aFiledReportIsReadByThoseAboveAndByNobodyElse() {
		Viewer ben = viewer("ben");
		DailyReport draft = this.reports.draft(ben, ORDERS, WORDS);
		String id = draft.id();
		assertThat(this.reader.find(viewer("mia"), id)).isEmpty();
		this.reports.file(ben, ORDERS, draft.version(), new ReportText("", "CANARYREPORT", "", "CANARYHELP"));
		assertThat(this.reader.find(viewer("mia"), id)).isPresent();
		assertThat(this.reader.find(viewer("eve"), id)).isPresent();
		for (String who : List.of("ann", "cy", "root")) {
			Viewer viewer = viewer(who);
			assertThat(this.reader.find(viewer, id)).isEmpty();
			assertThat(
					this.reader.list(viewer, ReportFilter.between(ORDERS, ORDERS), ListRequest.first(10, "day", true))
						.items()
						.toString())
				.doesNotContain("CANARY");
			assertThat(this.reader.filings(viewer, ORDERS).toString()).doesNotContain("CANARY");
			assertThatExceptionOfType(ReportProblem.NotThere.class)
				.isThrownBy(() -> this.reader.comment(viewer, id, UUID.randomUUID().toString(), "x", true));
		}
		assertThatExceptionOfType(ReportProblem.Forbidden.class)
			.isThrownBy(() -> this.reports.draft(viewer("root"), ORDERS, WORDS));
	}

	@Test
	void anAmendedReportKeepsWhatItSaidAndIsUnreadAgain() {
		Viewer ann = viewer("ann");
		Viewer mia = viewer("mia");
		LocalDate day = LocalDate.now().minusDays(8);
		DailyReport first = this.reports.file(ann, day, 0, new ReportText("", "First", "", ""));
		this.reader.mark(mia, first.id(), true);
		assertThat(this.reader.find(mia, first.id()).orElseThrow().read()).isTrue();
		assertThatExceptionOfType(ReportProblem.Changed.class)
			.isThrownBy(() -> this.reports.file(ann, day, 0, new ReportText("", "Other", "", "")));
		assertThatExceptionOfType(ReportProblem.Invalid.class)
			.isThrownBy(() -> this.reports.save(ann, day, first.version(), new ReportText("", "Other", "", "")));
		DailyReport second = this.reports.file(ann, day, first.version(), new ReportText("", "Second", "", ""));
		assertThat(second.text().care()).isEqualTo("Second");
		assertThat(second.earlier()).singleElement()
			.satisfies((earlier) -> assertThat(earlier.text().care()).isEqualTo("First"));
		assertThat(this.reader.find(mia, first.id()).orElseThrow().read()).isFalse();
	}

	@Test
	void anAnswerClosesWhatTheRepNeedsHelpWith() {
		Viewer ann = viewer("ann");
		Viewer mia = viewer("mia");
		LocalDate day = LocalDate.now().minusDays(9);
		DailyReport filed = this.reports.file(ann, day, 0, new ReportText("", "", "", "The price is too high"));
		assertThat(help(mia, day)).isEqualTo(1);
		String id = UUID.randomUUID().toString();
		this.reader.comment(ann, filed.id(), UUID.randomUUID().toString(), "It is urgent", true);
		assertThat(help(mia, day)).isEqualTo(1);
		this.reader.comment(mia, filed.id(), id, "Take 5 % off", true);
		this.reader.comment(mia, filed.id(), id, "Take 5 % off", true);
		assertThat(help(mia, day)).isZero();
		assertThat(this.reader.find(ann, filed.id()).orElseThrow().comments()).hasSize(2);
	}

	@Test
	void whoIsLateOrMissingIsSeen() {
		this.reports.file(viewer("ann"), LocalDate.now().minusDays(20), 0, new ReportText("", "Begun", "", ""));
		LocalDate past = LocalDate.now().minusDays(10);
		Set<java.time.DayOfWeek> every = Set.of(java.time.DayOfWeek.values());
		this.rules.setCompany(viewer("eve"), new ReportRule(every, LocalTime.of(18, 0), false, List.of()), List.of(),
				List.of());
		this.reports.file(viewer("ann"), past, 0, new ReportText("", "Late", "", ""));
		assertThat(states(viewer("mia"), past)).containsEntry("r-ann", Filing.State.LATE)
			.containsEntry("r-ben", Filing.State.MISSING)
			.doesNotContainKey("r-cy");
		this.rules.set(viewer("mia"), "d-optics",
				new ReportRule(every, LocalTime.of(9, 0), true, List.of("r-ben", "r-cy")));
		assertThat(states(viewer("mia"), past)).containsEntry("r-ben", Filing.State.EXEMPT);
		assertThatExceptionOfType(ReportProblem.Forbidden.class).isThrownBy(() -> this.rules.set(viewer("mia"),
				"d-instruments", new ReportRule(every, LocalTime.NOON, false, List.of())));
		assertThatExceptionOfType(ReportProblem.Forbidden.class)
			.isThrownBy(() -> this.rules.reset(viewer("ann"), "d-optics"));
		this.rules.reset(viewer("mia"), "d-optics");
		assertThat(states(viewer("mia"), past)).containsEntry("r-ben", Filing.State.MISSING);
	}

	@Test
	void filesAreForReadersOfTheReportOnly() throws Exception {
		Viewer ann = viewer("ann");
		LocalDate day = LocalDate.now().minusDays(11);
		this.files.attach(ann, day, "C:\\secret\\offer.pdf",
				new ByteArrayInputStream("PDF".getBytes(StandardCharsets.UTF_8)));
		DailyReport report = this.reports.own(ann, day);
		DailyReport.Attachment file = report.files().getFirst();
		assertThat(file.name()).isEqualTo("offer.pdf");
		assertThat(Files.readString(this.files.open(ann, report.id(), file.id()).path())).isEqualTo("PDF");
		assertThatExceptionOfType(ReportProblem.NotThere.class)
			.isThrownBy(() -> this.files.open(viewer("mia"), report.id(), file.id()));
		assertThatExceptionOfType(ReportProblem.Invalid.class)
			.isThrownBy(() -> this.files.attach(ann, day, "large", new ByteArrayInputStream(new byte[(10 << 20) + 1])));
		this.files.remove(ann, day, file.id());
		assertThat(this.reports.own(ann, day).files()).isEmpty();
	}

	private long help(Viewer viewer, LocalDate day) {
		return this.reader.list(viewer, ReportFilter.between(day, day).onlyHelp(), ListRequest.first(10, "day", true))
			.total();
	}

	private Map<String, Filing.State> states(Viewer viewer, LocalDate day) {
		return this.reader.filings(viewer, day)
			.stream()
			.collect(java.util.stream.Collectors.toMap((filing) -> filing.rep().id(), Filing::state));
	}

	private void call(String id, ZonedDateTime at, String subject) {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "test",
				List.of(new RecordRow("Activity", id, Map.of("kind", "call", "at", at, "subject", subject))),
				List.of(new LinkRow("DID", "Rep", "r-ann", "Activity", id, Map.of()),
						new LinkRow("ABOUT", "Activity", id, "Customer", "c-ann", Map.of()))));
	}

	private Viewer viewer(String name) {
		return this.viewers.of(name);
	}

}
