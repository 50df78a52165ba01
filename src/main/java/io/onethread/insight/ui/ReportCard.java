package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.access.Viewers;
import io.onethread.report.DailyReport;
import io.onethread.report.DayEntry;
import io.onethread.report.ReportProblem;
import io.onethread.report.ReportService;
import io.onethread.report.ReportWords;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.LiveChanges;

/** The report of the day in a few words, to be filed as it is or after a look. */
class ReportCard extends Card {

	private static final Set<String> KINDS = Set.of("Activity", "Order", "Project", "Customer", "Contact", "Task",
			"DailyReport");

	private static final int TOLD = 6000;

	private final transient ReportService reports;

	private final transient Viewers viewers;

	private final LocalDate day;

	private final Div content = new Div();

	ReportCard(ReportService reports, Viewers viewers, LiveChanges live, LocalDate day) {
		super("", "");
		this.reports = reports;
		this.viewers = viewers;
		this.day = day;
		setTitle(getTranslation("insight.today.report"));
		addClassName("today-report");
		Div waiting = new Div();
		waiting.addClassNames("ot-skeleton", "today-skeleton");
		this.content.add(waiting);
		add(this.content);
		live.watch(this, KINDS, this::refresh);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		refresh();
	}

	private void refresh() {
		UI ui = UI.getCurrent();
		AgendaReader
			.inBackground(this.viewers,
					(viewer) -> new Day(this.reports.own(viewer, this.day), this.reports.done(viewer, this.day)))
			.thenAccept((read) -> ui.access(() -> show(read)));
	}

	private void show(Day read) {
		this.content.removeAll();
		DailyReport report = read.report();
		Div actions = new Div();
		actions.addClassName("ot-actions");
		Anchor open = new Anchor("reports/mine?day=" + this.day,
				getTranslation(report.filed() ? "insight.today.report.open" : "insight.today.report.edit"));
		actions.add(open);
		if (report.filed()) {
			this.content.add(new Chip(getTranslation("report.state.filed"), Chip.Tone.GOOD));
		}
		else {
			Button file = new Button(getTranslation("report.file"), (click) -> file());
			file.addThemeVariants(ButtonVariant.AURA_PRIMARY);
			file.setEnabled(!read.done().isEmpty() || !report.text().isBlank());
			actions.add(file);
			this.content
				.add(new Chip(getTranslation("insight.today.report.drafted", read.done().size()), Chip.Tone.PLAIN));
		}
		this.content.add(line(sums(read.done(), false), "insight.today.report.nothing"));
		String prospecting = sums(read.done(), true);
		if (!prospecting.isEmpty()) {
			this.content.add(line(getTranslation("insight.today.report.prospecting", prospecting), ""));
		}
		Span help = new Span(
				report.text().help().isBlank() ? getTranslation("insight.today.report.help") : report.text().help());
		help.addClassName("ot-why");
		this.content.add(help, actions);
	}

	private void file() {
		try {
			DailyReport draft = this.reports.draft(this.viewers.current(), this.day, words());
			this.reports.file(this.viewers.current(), this.day, draft.version(), draft.text());
			Notification.show(getTranslation("report.filed"), TOLD, Notification.Position.BOTTOM_START);
		}
		catch (ReportProblem.Invalid problem) {
			Notification.show(getTranslation(problem.key(), problem.arguments()), TOLD,
					Notification.Position.BOTTOM_START);
		}
		catch (ReportProblem problem) {
			Notification.show(getTranslation("report.problem.changed"), TOLD, Notification.Position.BOTTOM_START);
		}
		refresh();
	}

	private String sums(List<DayEntry> done, boolean prospecting) {
		return words().sums(done.stream().filter((entry) -> entry.prospecting() == prospecting).toList());
	}

	private ReportWords words() {
		Locale locale = getLocale();
		return new ReportWords(locale, (key, arguments) -> I18NProvider.translate(locale, key, arguments));
	}

	private Div line(String text, String otherwise) {
		return new Div(text.isEmpty() ? getTranslation(otherwise) : text);
	}

	/**
	 * What the card shows.
	 *
	 * @param report the report as it is written
	 * @param done what the day left
	 */
	private record Day(DailyReport report, List<DayEntry> done) {

	}

}
