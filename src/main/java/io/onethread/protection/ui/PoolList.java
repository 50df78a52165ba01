package io.onethread.protection.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.protection.PoolItem;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** What waits in the pool, with why it is there and what one can do. */
class PoolList extends Card {

	/** So many are shown; the file has all. */
	static final int MOST = 200;

	PoolList(Listing<PoolItem> items, PoolActions actions, Words words) {
		super(words.text("part.pool"), words.number(items.total()));
		addClassName("pool-list");
		items.items().forEach((item) -> add(row(item, actions, words)));
		if (items.total() > items.items().size()) {
			Div more = new Div(words.text("more", items.items().size()));
			more.addClassNames("ot-muted", "pool-more");
			add(more);
		}
	}

	/** A row as it also stands on the customer's page. */
	static Div row(PoolItem item, PoolActions actions, Words words) {
		Anchor name = new Anchor(RecordPath.of("Customer", item.customer().id()), words.name(item.customer()));
		name.getElement().setAttribute("router-link", true);
		Div head = new Div(name, new Chip(words.grade(item.grade()), Chip.Tone.PLAIN));
		head.addClassName("pool-head");
		String facts = Stream.of(item.city(), item.industry())
			.filter((fact) -> fact != null && !fact.isBlank())
			.collect(Collectors.joining(" · "));
		Div text = new Div(head, why(facts));
		text.add(why(words.text("since", words.day(item.since())) + " · " + words.why(item)));
		if (!item.former().isEmpty()) {
			text.add(why(words.text("former",
					item.former().stream().map(RecordRef::name).collect(Collectors.joining(words.text("comma"))),
					words.day(item.since()))));
		}
		text.addClassName("pool-customer");
		Div row = new Div(text, actions.of(item));
		row.addClassName("pool-row");
		return row;
	}

	private static Span why(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

}
