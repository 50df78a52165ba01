package io.onethread.lookup.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.lookup.RecordPage.Month;
import io.onethread.lookup.RecordPage.Orders;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;

/** What a customer ordered month by month, as bars that also say their numbers. */
class OrderChart extends Card {

	private static final int MONTHS = 36;

	OrderChart(Orders orders, Words words, Locale locale) {
		super("", "");
		setTitle(getTranslation("lookup.type.Order"));
		setCount(getTranslation("lookup.orders.sum", orders.count(), words.day(orders.first()),
				Amount.shortForm(orders.value(), locale)));
		Map<LocalDate, Month> months = new HashMap<>();
		orders.months().forEach((month) -> months.put(month.start(), month));
		double most = orders.months().stream().mapToDouble(Month::value).max().orElse(1);
		LocalDate last = orders.months().getLast().start();
		LocalDate start = orders.first().withDayOfMonth(1);
		if (start.isBefore(last.minusMonths(MONTHS - 1))) {
			start = last.minusMonths(MONTHS - 1);
		}
		Div bars = new Div();
		bars.addClassName("lookup-bars");
		bars.getElement().setAttribute("role", "list");
		DateTimeFormatter name = DateTimeFormatter.ofPattern("yyyy-MM", locale);
		for (LocalDate month = start; !month.isAfter(last); month = month.plusMonths(1)) {
			Month found = months.get(month);
			double value = (found == null) ? 0 : found.value();
			Span bar = new Span();
			bar.getStyle().set("height", Math.max(2, Math.round(100 * Math.max(0, value) / Math.max(most, 1))) + "%");
			Div column = new Div(bar);
			String text = name.format(month) + ": " + Amount.shortForm(value, locale);
			column.getElement().setAttribute("role", "listitem");
			column.getElement().setAttribute("aria-label", text);
			column.getElement().setAttribute("title", text);
			bars.add(column);
		}
		Div ends = new Div(new Span(name.format(start)), new Span(name.format(last)));
		ends.addClassNames("lookup-ends", "ot-why");
		add(bars, ends);
	}

}
