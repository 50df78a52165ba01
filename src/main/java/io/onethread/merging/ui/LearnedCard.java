package io.onethread.merging.ui;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Map;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.onethread.matching.EvidenceKind;
import io.onethread.matching.Learned;
import io.onethread.merging.ReviewService;

/** What the decisions taught: how much more or less each kind of evidence says. */
class LearnedCard extends Details {

	LearnedCard(MergeWords words, ReviewService reviews) {
		addClassName("merging-learned");
		Learned learned = reviews.learned();
		setSummaryText(words.text("learned", learned.decisions()));
		Paragraph what = new Paragraph(words.text("learned.text", learned.same(), learned.different()));
		what.addClassName("ot-muted");
		add(what);
		NumberFormat percent = NumberFormat.getPercentInstance(words.locale());
		learned.factors()
			.entrySet()
			.stream()
			.filter((factor) -> Math.abs(factor.getValue() - 1) >= 0.005)
			.sorted(Comparator
				.comparingDouble((Map.Entry<EvidenceKind, Double> factor) -> -Math.abs(factor.getValue() - 1)))
			.forEach((factor) -> add(row(words, percent, factor)));
	}

	private static Div row(MergeWords words, NumberFormat percent, Map.Entry<EvidenceKind, Double> factor) {
		Span label = new Span(words.overlaps()
			.reason(new io.onethread.overlap.Reason(factor.getKey().name(), java.util.List.of("", ""), 0)));
		double change = factor.getValue() - 1;
		Span value = new Span(
				words.text((change > 0) ? "learned.more" : "learned.less", percent.format(Math.abs(change))));
		value.addClassName("ot-num");
		Div row = new Div(label, value);
		row.addClassName("merging-lesson");
		return row;
	}

}
