package io.onethread.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.insight.ReturnEvent;
import io.onethread.insight.ReturnFigures;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.RecordPath;

/** What the sums are made of, customer by customer, the latest first. */
class ReturnEvents extends Card {

	private static final int SHOWN = 20;

	ReturnEvents(CompanyWords words, ReturnFigures figures) {
		super(words.text("return.events"), words.number(figures.events().size()));
		addClassName("company-facts");
		if (figures.events().isEmpty()) {
			Span none = new Span(words.text("return.events.empty"));
			none.addClassName("ot-why");
			add(none);
		}
		figures.events().stream().limit(SHOWN).forEach((event) -> add(row(words, event)));
		if (figures.events().size() > SHOWN) {
			Span more = new Span(words.text("return.events.more", words.number(figures.events().size() - SHOWN)));
			more.addClassName("ot-why");
			add(more);
		}
	}

	private static Div row(CompanyWords words, ReturnEvent event) {
		Anchor customer = new Anchor(RecordPath.of("Customer", event.customer().id()), words.name(event.customer()));
		customer.addClassName("company-link");
		Span why = new Span(words.text("return.events.why", words.text("return.kind." + event.kind().key()),
				words.day(event.day())));
		why.addClassName("ot-why");
		String figure = (event.before() == null || event.after() == null) ? words.text("return.events.recent")
				: words.text("return.events.figure", Amount.shortForm(event.before(), words.locale()),
						Amount.shortForm(event.after(), words.locale()), event.days());
		Span orders = new Span(figure);
		orders.addClassName("ot-num");
		Div row = new Div(new Div(customer, why), orders);
		row.addClassName("company-fact");
		return row;
	}

}
