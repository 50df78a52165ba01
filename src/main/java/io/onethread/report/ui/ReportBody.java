package io.onethread.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.onethread.report.DailyReport;
import io.onethread.report.ReportText;
import io.onethread.shell.Chip;

/** What a report says, as it is read. */
class ReportBody extends Div {

	ReportBody(ReportText text, boolean helpOpen) {
		addClassName("report-body");
		section("report.prospecting", text.prospecting());
		section("report.care", text.care());
		section("report.plan", text.plan());
		if (!text.help().isBlank()) {
			Div help = new Div(new H3(getTranslation("report.help")),
					new Chip(getTranslation(helpOpen ? "report.help.open" : "report.help.answered"),
							helpOpen ? Chip.Tone.WARN : Chip.Tone.GOOD));
			help.addClassName("report-section-head");
			Div words = words(text.help());
			words.addClassName("report-help");
			add(help, words);
		}
	}

	static ReportBody of(DailyReport report) {
		return new ReportBody(report.text(), report.helpOpen());
	}

	private void section(String key, String text) {
		if (!text.isBlank()) {
			Div head = new Div(new H3(getTranslation(key)));
			head.addClassName("report-section-head");
			add(head, words(text));
		}
	}

	private static Div words(String text) {
		Div words = new Div(text);
		words.addClassName("report-words");
		return words;
	}

}
