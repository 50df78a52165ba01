package io.onethread.overlap.ui;

import java.util.Objects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapCase;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapFilter;
import io.onethread.overlap.OverlapService;
import io.onethread.overlap.OverlapTexts;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Chip;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Overlaps that wait: cases for the viewer to rule on, cases about their own customers,
 * and customers of theirs that look avoided.
 */
@Component
@Order(40)
class OverlapAgenda implements Agenda {

	private static final int MOST_CASES = 20;

	private static final int MOST_AVOIDED = 5;

	private static final String KIND = "overlap";

	private final OverlapCases cases;

	private final OverlapService overlaps;

	private final Viewers viewers;

	OverlapAgenda(OverlapCases cases, OverlapService overlaps, Viewers viewers) {
		this.cases = cases;
		this.overlaps = overlaps;
		this.viewers = viewers;
	}

	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		Locale locale = (UI.getCurrent() == null) ? Locale.ENGLISH : UI.getCurrent().getLocale();
		OverlapTexts texts = CaseWords.texts(locale);
		List<AgendaItem> items = new ArrayList<>();
		for (OverlapCase matter : this.cases.list(viewer, true, 0, MOST_CASES).items()) {
			// Above the parties but not the one to rule, one need not be told each day.
			boolean party = matter.about().reps().stream().anyMatch((rep) -> rep.id().equals(viewer.rep()));
			if (matter.forViewer() || party) {
				items.add(item(texts, matter));
			}
		}
		if (!viewer.all()) {
			this.overlaps.slice(viewer, new OverlapFilter(null, null, null, null, true), null, 0, MOST_AVOIDED)
				.items()
				.forEach((overlap) -> items.add(avoided(texts, overlap)));
		}
		return items;
	}

	private static AgendaItem item(OverlapTexts texts, OverlapCase matter) {
		String title = texts.text(matter.forViewer() ? "overlap.agenda.rule" : "overlap.agenda.party",
				texts.title(matter.about()));
		String reason = texts.text(matter.forViewer() ? "overlap.agenda.rule.why" : "overlap.agenda.party.why",
				texts.reasons(matter.about(), 2));
		return new AgendaItem("overlap-case:" + matter.id(), KIND, title, reason, matter.about().openValue(), null,
				matter.forViewer() ? Chip.Tone.THREAD : Chip.Tone.WARN, CaseWords.path(matter.id()), List.of());
	}

	private AgendaItem avoided(OverlapTexts texts, Overlap overlap) {
		return new AgendaItem("overlap:" + overlap.id(), KIND,
				texts.text("overlap.agenda.avoided", texts.title(overlap)),
				texts.text("overlap.agenda.avoided.why", Objects.requireNonNullElse(overlap.daysQuiet(), 0L),
						overlap.reps().size()),
				overlap.openValue(), null, Chip.Tone.BAD, "overlaps/" + overlap.id(),
				List.of(new AgendaItem.Action(texts.text("overlap.case.open"),
						() -> new OpenCaseDialog(this.cases, this.viewers, overlap.id()).open())));
	}

}
