package io.onethread.report.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.report.DayEntry;
import io.onethread.report.ReportWords;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** What a day left in the graph, each line a way to its record. */
class DayEvidence extends Card {

	/** What has no page of its own is looked up where it belongs. */
	private static final Map<String, String> WITHOUT_PAGE = Map.of("Task", "calendar");

	DayEvidence(List<DayEntry> entries, ReportWords words) {
		super("", "");
		addClassName("report-evidence");
		setTitle(getTranslation("report.evidence"));
		setCount(String.valueOf(entries.size()));
		if (entries.isEmpty()) {
			Span none = new Span(getTranslation("report.evidence.none"));
			none.addClassNames("ot-why", "report-none");
			add(none);
		}
		entries.forEach((entry) -> add(row(entry, words)));
	}

	private Div row(DayEntry entry, ReportWords words) {
		Anchor link = new Anchor(
				WITHOUT_PAGE.getOrDefault(entry.type(), RecordPath.of(entry.type(), entry.record().id())),
				words.line(entry));
		Div row = new Div(link);
		row.addClassName("report-evidence-row");
		if (entry.prospecting()) {
			row.add(new Chip(getTranslation("report.prospecting"), Chip.Tone.INFO));
		}
		return row;
	}

}
