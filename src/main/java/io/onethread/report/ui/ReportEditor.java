package io.onethread.report.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.onethread.report.DailyReport;
import io.onethread.report.ReportText;
import io.onethread.shell.Card;

/** The four fields of a report, kept while they are written. */
class ReportEditor extends Card {

	private static final int WAIT = 1200;

	private static final int LONGEST = 20_000;

	private final TextArea prospecting = field("report.prospecting", "report.prospecting.hint");

	private final TextArea care = field("report.care", "report.care.hint");

	private final TextArea plan = field("report.plan", "report.plan.hint");

	private final TextArea help = field("report.help", "report.help.hint");

	private final Div own = new Div();

	private long version;

	ReportEditor(DailyReport report, Consumer<ReportText> typed) {
		super("", "");
		addClassName("report-editor");
		setTitle(Texts.day(report.day()));
		Span hint = new Span(getTranslation("report.kept"));
		hint.addClassName("ot-why");
		addToHead(hint);
		this.own.addClassName("report-lost");
		this.own.setVisible(false);
		for (TextArea field : List.of(this.prospecting, this.care, this.plan, this.help)) {
			field.setWidthFull();
			field.setMaxLength(LONGEST);
			field.setValueChangeMode(ValueChangeMode.LAZY);
			field.setValueChangeTimeout(WAIT);
			field.addValueChangeListener((change) -> {
				if (change.isFromClient()) {
					typed.accept(text());
				}
			});
			add(field);
		}
		add(this.own);
		kept(report);
	}

	ReportText text() {
		return new ReportText(this.prospecting.getValue(), this.care.getValue(), this.plan.getValue(),
				this.help.getValue());
	}

	/** The version that what is written here is based on. */
	long version() {
		return this.version;
	}

	/**
	 * Shows what is kept now, without touching a field that says so already: somebody may
	 * be typing in it.
	 */
	final void kept(DailyReport report) {
		this.version = report.version();
		set(this.prospecting, report.text().prospecting());
		set(this.care, report.text().care());
		set(this.plan, report.text().plan());
		set(this.help, report.text().help());
	}

	/** Shows what was written elsewhere, and below it what was written here. */
	void newer(DailyReport report, ReportText written) {
		kept(report);
		this.own.removeAll();
		this.own.add(new Span(getTranslation("report.problem.changed")), new ReportBody(written, false));
		this.own.setVisible(true);
	}

	private static void set(TextArea field, String text) {
		if (!field.getValue().stripTrailing().equals(text)) {
			field.setValue(text);
		}
	}

	private TextArea field(String label, String hint) {
		TextArea field = new TextArea(getTranslation(label));
		field.setPlaceholder(getTranslation(hint));
		field.setMinRows(2);
		return field;
	}

}
