package io.onethread.overlap.ui;

import java.text.NumberFormat;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Reason;

/** Why something is held to be an overlap, each reason with its weight. */
public class OverlapWhy extends Div {

	private final transient OverlapTexts texts;

	OverlapWhy(OverlapTexts texts, Overlap overlap) {
		this(texts, overlap.reasons());
	}

	/** Shows these reasons, what speaks most for or against first as it is given. */
	public OverlapWhy(OverlapTexts texts, List<Reason> found) {
		this.texts = texts;
		addClassName("overlap-part");
		add(new H3(texts.text("overlap.why")));
		List<Reason> reasons = found.stream().filter((reason) -> !reason.isPrior()).toList();
		double most = reasons.stream().mapToDouble((reason) -> Math.abs(reason.weight())).max().orElse(0);
		reasons.forEach((reason) -> add(reason(reason, most)));
	}

	private Div reason(Reason reason, double most) {
		Span label = new Span(this.texts.reason(reason));
		Div row = new Div(label);
		row.addClassName("overlap-reason");
		if (reason.weight() != 0) {
			String values = this.texts.values(reason);
			if (!values.isBlank()) {
				Span value = new Span(" " + values);
				value.addClassName("ot-why");
				label.add(value);
			}
			Div filled = new Div();
			filled.getStyle().setWidth(Math.round(100 * Math.abs(reason.weight()) / Math.max(most, 1)) + "%");
			Div bar = new Div(filled);
			bar.addClassNames("overlap-bar", (reason.weight() < 0) ? "overlap-against" : "overlap-for");
			bar.getElement().setAttribute("aria-hidden", "true");
			Span weight = new Span(signed(reason.weight()));
			weight.addClassNames("ot-muted", "ot-num");
			row.add(bar, weight);
		}
		return row;
	}

	private String signed(double weight) {
		NumberFormat format = NumberFormat.getNumberInstance(this.texts.locale());
		format.setMinimumFractionDigits(1);
		format.setMaximumFractionDigits(1);
		return ((weight < 0) ? "−" : "+") + format.format(Math.abs(weight));
	}

}
