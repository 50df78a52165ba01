package io.onethread.pipeline.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.StageMove;
import io.onethread.shell.Card;

/** A project's steps from stage to stage: who, when, how long it stayed, why. */
class HistoryCard extends Card {

	HistoryCard(Project project, List<StageMove> moves) {
		super("", String.valueOf(moves.size()));
		setTitle(getTranslation("pipeline.history"));
		LocalDate left = LocalDate.now();
		boolean latest = true;
		for (StageMove move : moves) {
			LocalDate entered = move.at().toLocalDate();
			add(row(move, ChronoUnit.DAYS.between(entered, left), latest && project.standing().open()));
			latest = false;
			if (!move.from().stage().equals(move.to().stage())) {
				left = entered;
			}
		}
	}

	private Div row(StageMove move, long days, boolean lasts) {
		String from = move.from().name(getLocale());
		String to = move.to().name(getLocale());
		Span what = new Span(from.isBlank() ? getTranslation("pipeline.history.began", to)
				: move.from().stage().equals(move.to().stage()) && !move.to().stage().isEmpty()
						? getTranslation("pipeline.history.renamed", from, to)
						: getTranslation("pipeline.history.step", from, to));
		Span stayed = new Span(getTranslation(lasts ? "pipeline.history.so-far" : "pipeline.history.stayed", days));
		stayed.addClassNames("ot-muted", "ot-num");
		Div first = new Div(what, stayed);
		first.addClassName("pipeline-facts");
		Span who = new Span(getTranslation("pipeline.history.who", when(move.at()),
				(move.rep() != null) ? move.rep().name() : move.by()));
		who.addClassName("ot-why");
		Div text = new Div(first, who);
		text.addClassName("pipeline-cell");
		if (move.reason() != null) {
			Span reason = new Span(getTranslation("pipeline.history.reason", move.reason()));
			reason.addClassName("ot-why");
			text.add(reason);
		}
		Div row = new Div(text);
		row.addClassName("pipeline-row");
		return row;
	}

	private String when(ZonedDateTime at) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(getLocale())
			.format(at.withZoneSameInstant(ZoneId.systemDefault()));
	}

}
