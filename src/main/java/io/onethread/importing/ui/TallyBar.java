package io.onethread.importing.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.flow.component.html.Div;
import io.onethread.importing.Tally;
import io.onethread.importing.report.Severity;

/** How the rows of a run fared, as one bar. */
class TallyBar extends Div {

	private final ImportWords words;

	TallyBar(ImportWords words) {
		this.words = words;
		addClassName("ot-import-bar");
		getElement().setAttribute("role", "img");
	}

	void show(Tally tally) {
		removeAll();
		List<Long> counts = counts(tally);
		setVisible(tally.rows() > 0);
		for (Severity severity : Severity.values()) {
			long count = counts.get(severity.ordinal());
			if (count > 0) {
				Div part = new Div();
				part.addClassName("ot-import-" + severity.name().toLowerCase(Locale.ROOT));
				part.getStyle().set("flex-grow", Long.toString(count));
				add(part);
			}
		}
		getElement().setAttribute("aria-label", says(counts));
		getElement().setAttribute("title", says(counts));
	}

	/** The counts in the order of severities. */
	static List<Long> counts(Tally tally) {
		return List.of(tally.clean(), tally.repaired(), tally.warned(), tally.refused());
	}

	private String says(List<Long> counts) {
		return IntStream.range(0, counts.size())
			.filter((i) -> counts.get(i) > 0)
			.mapToObj((i) -> this.words.say("tally", this.words.number(counts.get(i)),
					this.words.severity(Severity.values()[i])))
			.collect(Collectors.joining(" · "));
	}

	/** The same in words. */
	static String text(ImportWords words, Tally tally) {
		return new TallyBar(words).says(counts(tally));
	}

}
