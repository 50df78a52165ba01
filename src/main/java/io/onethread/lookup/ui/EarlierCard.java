package io.onethread.lookup.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.onethread.lookup.Phrases.Earlier;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;

/** What somebody pinned and searched lately. */
class EarlierCard extends Card {

	EarlierCard(String title, List<Earlier> all) {
		super(title, "");
		for (Earlier one : all) {
			Anchor link = new Anchor(one.path(), new Span(one.words()));
			link.addClassNames("lookup-row-link", "lookup-earlier");
			if (one.pinned()) {
				link.add(new Chip(getTranslation("lookup.pinned"), Chip.Tone.PLAIN));
			}
			add(link);
		}
	}

}
