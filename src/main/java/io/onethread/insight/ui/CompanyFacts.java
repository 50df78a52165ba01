package io.onethread.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.insight.Company;
import io.onethread.insight.CompanyConcentration;
import io.onethread.insight.CompanyPeople;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import org.jspecify.annotations.Nullable;

/** How unevenly revenue is spread, and how much hangs on single people, in figures. */
class CompanyFacts extends Card {

	private final transient CompanyWords words;

	CompanyFacts(CompanyWords words, Company company) {
		super(words.text("company.concentration"), "");
		this.words = words;
		addClassName("company-facts");
		CompanyConcentration customers = company.customers();
		if (customers.count() == 0) {
			Span none = new Span(words.text("company.spread.empty"));
			none.addClassName("ot-why");
			add(none);
			return;
		}
		fact("company.fact.key", words.number(customers.key()),
				words.text("company.fact.key.why", words.number(customers.count())), "customers");
		fact("company.fact.first", words.percent(customers.first()),
				words.text("company.fact.ten", words.percent(customers.ten())), null);
		fact("company.fact.gini", words.index(customers.gini()), words.text("company.fact.gini.why"), null);
		fact("company.fact.hhi", words.index(customers.hhi()),
				words.text("company.fact.hhi.why", words.index(1.0 / customers.count())), null);
		CompanyPeople people = company.people();
		fact("company.fact.reps", words.number(people.reps().key()),
				words.text("company.fact.reps.why", words.number(people.reps().count())), null);
		part("company.fact.one-contact", people.oneContact(), CompanyPaths.contacts(1));
		part("company.fact.no-contact", people.noContact(), CompanyPaths.contacts(0));
	}

	private void part(String key, CompanyPeople.Part part, String path) {
		fact(key, this.words.number(part.customers()),
				this.words.text("company.fact.revenue", Amount.shortForm(part.revenue(), this.words.locale())),
				(part.customers() > 0) ? path : null);
	}

	private void fact(String key, String figure, String why, @Nullable String path) {
		Component shown;
		if (path != null) {
			Anchor link = new Anchor(path, figure);
			link.addClassName("company-link");
			shown = link;
		}
		else {
			shown = new Span(figure);
		}
		shown.addClassNames("ot-num", "company-figure");
		Span reason = new Span(why);
		reason.addClassName("ot-why");
		Div row = new Div(new Div(new Span(this.words.text(key)), reason), shown);
		row.addClassName("company-fact");
		add(row);
	}

}
