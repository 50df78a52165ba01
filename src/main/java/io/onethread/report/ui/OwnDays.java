package io.onethread.report.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.onethread.report.OwnDay;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;

/** One's own reports of the last weeks. */
class OwnDays extends Card {

	/** So far back. */
	static final int DAYS = 45;

	private static final int MOST = 12;

	OwnDays(List<OwnDay> days, LocalDate shown) {
		super("", "");
		addClassName("report-own");
		setTitle(getTranslation("report.own"));
		days.stream().limit(MOST).forEach((day) -> {
			Anchor link = new Anchor("reports/mine?day=" + day.day(), Texts.shortDay(day.day()));
			if (day.day().equals(shown)) {
				link.getElement().setAttribute("aria-current", "page");
			}
			Div row = new Div(link);
			row.addClassName("report-own-row");
			row.add(!day.filed() ? new Chip(getTranslation("report.state.draft"), Chip.Tone.PLAIN)
					: day.late() ? new Chip(getTranslation("report.state.late"), Chip.Tone.WARN)
							: new Chip(getTranslation("report.state.filed"), Chip.Tone.GOOD));
			if (day.helpOpen()) {
				row.add(new Chip(getTranslation("report.help.open"), Chip.Tone.WARN));
			}
			if (day.comments() > 0) {
				row.add(new Chip(getTranslation("report.comments.count", day.comments()), Chip.Tone.INFO));
			}
			add(row);
		});
		setVisible(!days.isEmpty());
	}

}
