package io.onethread.report.ui;

import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.access.Viewers;
import io.onethread.report.DailyReport;
import io.onethread.report.ReportProblem;
import io.onethread.report.ReportReader;
import io.onethread.shell.Chip;

/** What was said about a report, and a box to say something. */
class CommentsPart extends Div {

	private final transient ReportReader reader;

	private final transient Viewers viewers;

	private final transient DailyReport report;

	private final transient Consumer<DailyReport> said;

	private final TextArea box = new TextArea();

	private String id = UUID.randomUUID().toString();

	CommentsPart(ReportReader reader, Viewers viewers, DailyReport report, Consumer<DailyReport> said) {
		this.reader = reader;
		this.viewers = viewers;
		this.report = report;
		this.said = said;
		addClassName("report-comments");
		boolean own = report.rep().id().equals(viewers.current().rep());
		if (!report.comments().isEmpty()) {
			add(new H3(getTranslation("report.comments")));
		}
		report.comments().forEach((comment) -> add(comment(comment)));
		boolean answer = report.helpOpen() && !own;
		this.box.setPlaceholder(getTranslation(answer ? "report.answer.hint" : "report.comment.hint"));
		this.box.setAriaLabel(getTranslation("report.comment"));
		this.box.setMaxLength(4000);
		this.box.setMinRows(2);
		this.box.setWidthFull();
		Div buttons = new Div();
		buttons.addClassName("ot-actions");
		Button comment = new Button(getTranslation(own ? "report.reply" : "report.comment"), (click) -> say(false));
		buttons.add(comment);
		if (answer) {
			Button close = new Button(getTranslation("report.answer"), (click) -> say(true));
			close.addThemeVariants(ButtonVariant.AURA_PRIMARY);
			buttons.add(close);
		}
		add(this.box, buttons);
	}

	/** Whether something is written that has not been said yet. */
	boolean isBusy() {
		return !this.box.isEmpty();
	}

	private Div comment(DailyReport.Comment comment) {
		Span who = new Span(comment.name());
		who.addClassName("report-who");
		Span when = new Span(Texts.moment(comment.at()));
		when.addClassName("ot-why");
		Div head = new Div(who, when);
		head.addClassName("report-section-head");
		if (comment.answer()) {
			head.add(new Chip(getTranslation("report.help.answer"), Chip.Tone.GOOD));
		}
		Div words = new Div(comment.text());
		words.addClassName("report-words");
		Div whole = new Div(head, words);
		whole.addClassName("report-comment");
		return whole;
	}

	private void say(boolean answer) {
		if (this.box.isEmpty()) {
			this.box.focus();
			return;
		}
		try {
			DailyReport after = this.reader.comment(this.viewers.current(), this.report.id(), this.id,
					this.box.getValue(), answer);
			this.id = UUID.randomUUID().toString();
			this.box.clear();
			this.said.accept(after);
		}
		catch (ReportProblem problem) {
			Texts.problem(problem);
		}
	}

}
