package io.onethread.merging.ui;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.onethread.matching.EvidenceKind;
import io.onethread.matching.Learned;
import io.onethread.matching.Observed;
import io.onethread.merging.ReviewService;
import io.onethread.overlap.Reason;

/**
 * What the decisions taught, and what the customers themselves did: how much more or less
 * each kind of evidence says.
 */
class LearnedCard extends Details {

	LearnedCard(MergeWords words, ReviewService reviews) {
		addClassName("merging-learned");
		Learned learned = reviews.learned();
		Observed observed = reviews.observed();
		setSummaryText((observed.pairs() == 0) ? words.text("learned", learned.decisions())
				: words.text("learned.both", learned.decisions(), observed.pairs()));
		if (learned.decisions() > 0 || observed.pairs() == 0) {
			Paragraph what = new Paragraph(words.text("learned.text", learned.same(), learned.different()));
			what.addClassName("ot-muted");
			add(what);
		}
		NumberFormat percent = NumberFormat.getPercentInstance(words.locale());
		learned.factors()
			.entrySet()
			.stream()
			.filter((factor) -> Math.abs(factor.getValue() - 1) >= 0.005)
			.sorted(Comparator
				.comparingDouble((Map.Entry<EvidenceKind, Double> factor) -> -Math.abs(factor.getValue() - 1)))
			.forEach((factor) -> add(row(words, percent, factor)));
		if (observed.pairs() > 0) {
			addObserved(words, observed);
		}
	}

	/** What the customers themselves taught: by how much each sign weighs otherwise. */
	private void addObserved(MergeWords words, Observed observed) {
		Paragraph what = new Paragraph(words.text("observed.text", observed.pairs()));
		what.addClassName("ot-muted");
		add(what);
		observed.lessons()
			.entrySet()
			.stream()
			.sorted(Comparator
				.comparingDouble(
						(Map.Entry<EvidenceKind, Observed.Lesson> lesson) -> -Math.abs(lesson.getValue().shift()))
				.thenComparing(Map.Entry::getKey))
			.forEach((lesson) -> add(row(words, lesson.getKey(), lesson.getValue())));
	}

	private static Div row(MergeWords words, EvidenceKind kind, Observed.Lesson lesson) {
		NumberFormat percent = NumberFormat.getPercentInstance(words.locale());
		percent.setMaximumFractionDigits(2);
		NumberFormat weight = NumberFormat.getNumberInstance(words.locale());
		weight.setMinimumFractionDigits(1);
		weight.setMaximumFractionDigits(1);
		Span value = new Span(
				words.text("observed.value", percent.format(lesson.same()), percent.format(lesson.different()),
						weight.format(lesson.assumed()), weight.format(lesson.of(lesson.assumed()))));
		value.addClassName("ot-num");
		return row(words, kind, value);
	}

	private static Div row(MergeWords words, NumberFormat percent, Map.Entry<EvidenceKind, Double> factor) {
		double change = factor.getValue() - 1;
		Span value = new Span(
				words.text((change > 0) ? "learned.more" : "learned.less", percent.format(Math.abs(change))));
		value.addClassName("ot-num");
		return row(words, factor.getKey(), value);
	}

	private static Div row(MergeWords words, EvidenceKind kind, Span value) {
		Span label = new Span(words.overlaps().reason(new Reason(kind.name(), List.of("", ""), 0)));
		Div row = new Div(label, value);
		row.addClassName("merging-lesson");
		return row;
	}

}
