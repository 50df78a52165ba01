package io.onethread.report.ui;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.report.DailyReport;
import io.onethread.report.DayLinks;
import io.onethread.report.ReportFiles;
import io.onethread.report.ReportProblem;
import io.onethread.report.ReportReader;
import io.onethread.report.ReportService;
import io.onethread.report.ReportText;
import io.onethread.shell.DayBar;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * One's own report of a day: drafted from what the day left in the graph, edited, filed,
 * and amended.
 */
@Route("reports/mine")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("report.css")
class MyReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient ReportService reports;

	private final transient ReportReader reader;

	private final transient ReportFiles files;

	private final transient Viewers viewers;

	private final LocalDate today = LocalDate.now(DayLinks.ZONE);

	private final PageHeader header;

	private final DayBar bar = new DayBar(this.today, this::go);

	private final Div main = new Div();

	private final Div side = new Div();

	private LocalDate day = this.today;

	private @Nullable ReportEditor editor;

	private boolean amending;

	MyReportView(ReportService reports, ReportReader reader, ReportFiles files, Viewers viewers, LiveChanges live) {
		this.reports = reports;
		this.reader = reader;
		this.files = files;
		this.viewers = viewers;
		addClassNames("ot-page", "report-page");
		this.header = new PageHeader(getTranslation("report.mine"), this.bar);
		this.main.addClassName("report-main");
		this.side.addClassName("report-side");
		Div columns = new Div(this.main, this.side);
		columns.addClassName("report-columns");
		add(this.header, columns);
		live.watch(this, Set.of("Activity", "Order", "Project", "Customer", "Contact", "Task", "DailyReport"),
				this::refreshSide);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("report.mine") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.day = event.getLocation()
			.getQueryParameters()
			.getSingleParameter("day")
			.flatMap(Texts::parsed)
			.filter((asked) -> !asked.isAfter(this.today))
			.orElse(this.today);
		this.amending = false;
		show();
	}

	private void show() {
		Viewer viewer = this.viewers.current();
		this.main.removeAll();
		this.editor = null;
		this.bar.show(this.day);
		if (viewer.rep() == null) {
			this.side.removeAll();
			this.main.add(new EmptyState(getTranslation("report.no-rep"), getTranslation("report.no-rep.text")));
			return;
		}
		DailyReport report = this.reports.own(viewer, this.day);
		if (report.filed() && !this.amending) {
			Button amend = new Button(getTranslation("report.amend"), (click) -> {
				this.amending = true;
				show();
			});
			this.main.add(new ReportPanel(report, this.reader, this.files, this.viewers, List.of(amend),
					(changed) -> show()));
		}
		else {
			edit(report.filed() ? report
					: this.reports.draft(viewer, this.day, Texts.words(UI.getCurrent().getLocale())));
		}
		refreshSide();
	}

	private void edit(DailyReport report) {
		Viewer viewer = this.viewers.current();
		ReportEditor fields = new ReportEditor(report, this::keep);
		this.editor = fields;
		Button file = new Button(getTranslation(report.filed() ? "report.file.again" : "report.file"),
				(click) -> file());
		file.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Div buttons = new Div(file);
		buttons.addClassName("ot-actions");
		if (report.filed()) {
			buttons.add(new Button(getTranslation("report.cancel"), (click) -> {
				this.amending = false;
				show();
			}));
		}
		else {
			buttons.add(new Button(getTranslation("report.draft"), (click) -> draftAnew()));
			this.reports.due(viewer, this.day).ifPresent((due) -> {
				Span until = new Span(getTranslation("report.due", Texts.moment(due)));
				until.addClassName("ot-why");
				buttons.add(until);
			});
		}
		FileList list = new FileList(this.files, this.viewers);
		show(list, report);
		this.main.add(fields, list, upload(list), buttons);
	}

	private Upload upload(FileList list) {
		Upload upload = new Upload((UploadHandler) (event) -> receive(event, list));
		upload.setMaxFileSize((int) ReportFiles.LARGEST);
		upload.setUploadButton(new Button(getTranslation("report.attach")));
		upload.setDropLabel(new Span(getTranslation("report.attach.drop")));
		upload.addFileRejectedListener(
				(rejected) -> Texts.refused(getTranslation("report.problem.size", ReportFiles.LARGEST >> 20)));
		upload.addAllFinishedListener((finished) -> upload.clearFileList());
		return upload;
	}

	private void receive(UploadEvent event, FileList list) throws IOException {
		try (InputStream content = event.getInputStream()) {
			this.files.attach(this.viewers.current(), this.day, event.getFileName(), content);
			event.getUI().access(() -> show(list, this.reports.own(this.viewers.current(), this.day)));
		}
		catch (ReportProblem problem) {
			event.getUI().access(() -> Texts.problem(problem));
		}
	}

	private void show(FileList list, DailyReport report) {
		list.show(report, (id) -> {
			this.files.remove(this.viewers.current(), this.day, id);
			show(list, this.reports.own(this.viewers.current(), this.day));
		});
	}

	/**
	 * Keeps what was typed; in a filed report nothing changes before it is filed again.
	 */
	private void keep(ReportText text) {
		ReportEditor fields = this.editor;
		if (fields == null || this.amending) {
			return;
		}
		try {
			fields.kept(this.reports.save(this.viewers.current(), this.day, fields.version(), text));
		}
		catch (ReportProblem.Changed problem) {
			Texts.problem(problem);
			fields.newer(this.reports.own(this.viewers.current(), this.day), text);
		}
		catch (ReportProblem problem) {
			Texts.problem(problem);
		}
	}

	private void draftAnew() {
		ReportEditor fields = this.editor;
		if (fields != null) {
			keep(fields.text());
			fields.kept(this.reports.draft(this.viewers.current(), this.day, Texts.words(UI.getCurrent().getLocale())));
			refreshSide();
		}
	}

	private void file() {
		ReportEditor fields = this.editor;
		if (fields == null) {
			return;
		}
		try {
			this.reports.file(this.viewers.current(), this.day, fields.version(), fields.text());
			this.amending = false;
			Texts.done(getTranslation("report.filed"));
			show();
		}
		catch (ReportProblem.Changed problem) {
			Texts.problem(problem);
			fields.newer(this.reports.own(this.viewers.current(), this.day), fields.text());
		}
		catch (ReportProblem problem) {
			Texts.problem(problem);
		}
	}

	private void refreshSide() {
		Viewer viewer = this.viewers.current();
		if (viewer.rep() == null) {
			return;
		}
		this.side.removeAll();
		this.side.add(new DayEvidence(this.reports.done(viewer, this.day), Texts.words(UI.getCurrent().getLocale())),
				new OwnDays(this.reports.ownDays(viewer, this.today.minusDays(OwnDays.DAYS), this.today), this.day));
	}

	private void go(LocalDate chosen) {
		UI.getCurrent().navigate("reports/mine", QueryParameters.of("day", chosen.toString()));
	}

}
