package io.onethread.health.ui;

import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.health.Profit;
import io.onethread.health.Profit.Work;
import io.onethread.health.Standing;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;

/** What a customer left in twelve months, line by line. */
class ProfitLines extends Div {

	private final transient HealthTexts texts;

	ProfitLines(Profit profit, Map<String, String> divisions, HealthTexts texts) {
		this.texts = texts;
		addClassName("health-lines");
		getElement().setAttribute("role", "table");
		getElement().setAttribute("aria-label", texts.text("health.profit"));
		line(texts.text("health.profit.revenue"), "", profit.revenue(), false);
		if (profit.returns() != 0) {
			line(texts.text("health.profit.returns"), "", -profit.returns(), false);
		}
		Double cost = profit.cost();
		if (cost != null) {
			line(texts.text("health.profit.cost"), "", -cost, false);
		}
		else {
			unknown(texts.text("health.profit.cost"));
		}
		profit.work().forEach((work) -> line(work(work), how(work, divisions), -work.cost(), false));
		Double left = profit.profit();
		if (left != null) {
			line(texts.text("health.profit.left"), "", left, true);
		}
		else {
			unknown(texts.text("health.profit.left"));
		}
	}

	/** How a customer stands, as a chip. */
	static Chip standing(Standing standing, HealthTexts texts) {
		return new Chip(texts.text("health.standing." + standing.word()), switch (standing) {
			case PROFITABLE -> Chip.Tone.GOOD;
			case BREAK_EVEN -> Chip.Tone.WARN;
			case LOSS_MAKING -> Chip.Tone.BAD;
			case UNKNOWN -> Chip.Tone.PLAIN;
		});
	}

	private String work(Work work) {
		return this.texts.text("health.profit.work." + work.kind(), work.times());
	}

	private String how(Work work, Map<String, String> divisions) {
		String division = (work.division() == null) ? "" : divisions.getOrDefault(work.division(), "");
		double each = work.hours() / Math.max(1, work.times());
		return this.texts.text("health.profit.how", work.times(), each, this.texts.amount(work.rate()), division,
				division.isEmpty() ? 0 : 1);
	}

	private void line(String what, String how, double value, boolean sum) {
		Amount amount = new Amount(value, this.texts.locale());
		amount.setText(this.texts.amount(value));
		row(what, how, amount).setClassName("health-sum", sum);
	}

	private void unknown(String what) {
		Span unknown = new Span(this.texts.text("health.profit.unknown"));
		unknown.addClassName("ot-muted");
		row(what, "", unknown);
	}

	private Div row(String what, String how, Span value) {
		Span name = new Span(what);
		name.getElement().setAttribute("role", "cell");
		Span why = new Span(how);
		why.addClassName("ot-why");
		why.getElement().setAttribute("role", "cell");
		value.getElement().setAttribute("role", "cell");
		value.addClassName("ot-num");
		Div row = new Div(name, why, value);
		row.addClassName("health-line");
		row.getElement().setAttribute("role", "row");
		add(row);
		return row;
	}

}
