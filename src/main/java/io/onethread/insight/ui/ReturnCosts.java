package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.insight.ReturnExpense;
import io.onethread.insight.ReturnFigures;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;

/** What the company has entered as cost. */
class ReturnCosts extends Card {

	ReturnCosts(CompanyWords words, ReturnFigures figures, Consumer<ReturnExpense> edit,
			Consumer<ReturnExpense> remove) {
		super(words.text("return.costs"),
				words.text("return.costs.sum", Amount.shortForm(figures.cost(), words.locale())));
		addClassName("company-facts");
		if (figures.expenses().isEmpty()) {
			Span none = new Span(words.text("return.costs.empty"));
			none.addClassName("ot-why");
			add(none);
		}
		for (ReturnExpense expense : figures.expenses()) {
			String every = words.text("return.every." + expense.every().name().toLowerCase(Locale.ROOT));
			Span why = new Span((expense.until() == null)
					? words.text("return.costs.since", every, words.day(expense.since()))
					: words.text("return.costs.until", every, words.day(expense.since()), words.day(expense.until())));
			why.addClassName("ot-why");
			Button change = new Button(VaadinIcon.PENCIL.create(), (click) -> edit.accept(expense));
			change.setAriaLabel(words.text("return.edit", expense.what()));
			Button away = new Button(VaadinIcon.TRASH.create(), (click) -> remove.accept(expense));
			away.setAriaLabel(words.text("return.remove", expense.what()));
			Div actions = new Div(new Amount(expense.amount(), words.locale()), change, away);
			actions.addClassName("return-actions");
			Span soFar = new Span(
					words.text("return.costs.so-far", Amount.shortForm(expense.upTo(LocalDate.now()), words.locale())));
			soFar.addClassName("ot-why");
			Div row = new Div(new Div(new Span(expense.what()), why, soFar), actions);
			row.addClassName("company-fact");
			add(row);
		}
	}

}
