package io.onethread.lookup.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewer;
import io.onethread.lookup.Phrases;
import io.onethread.lookup.Phrases.Earlier;
import io.onethread.lookup.Phrases.Phrase;
import io.onethread.shell.Chip;

/**
 * What the bar's list says of phrases: what one asks and how many answer, how one goes
 * on.
 */
final class PhraseRows {

	private PhraseRows() {
	}

	/** A phrase; how many answer comes a moment later, so that typing never waits. */
	static BarRow phrase(String id, UI ui, Phrases phrases, Viewer viewer, Phrase phrase) {
		BarRow row = new BarRow(id);
		row.addClassName("lookup-phrase");
		Span words = new Span(phrase.words());
		words.addClassName("lookup-name");
		Span count = new Span();
		count.addClassNames("ot-why", "lookup-count");
		row.add(words, count);
		if (!phrase.rest().isEmpty()) {
			Span rest = new Span(row.getTranslation("question.bar.rest", String.join(", ", phrase.rest())));
			rest.addClassName("ot-why");
			row.add(rest);
		}
		if (phrase.countable()) {
			CompletableFuture.supplyAsync(() -> phrases.count(viewer, phrase)).thenAccept((found) -> ui.access(() -> {
				if (row.isAttached()) {
					count.setText(row.getTranslation("question.bar.count", found));
				}
			}));
		}
		return row;
	}

	/** Ways to go on with what is typed. */
	static List<String> completions(Phrases phrases, Viewer viewer, String typed, UI ui, int most) {
		return phrases.complete(viewer, typed, ui.getLocale(), most);
	}

	/** A way to go on. */
	static BarRow completion(String id, String text) {
		BarRow row = new BarRow(id);
		row.addClassName("lookup-completion");
		row.add(new Span(text));
		return row;
	}

	/** What was asked before. */
	static BarRow earlier(String id, Earlier earlier) {
		BarRow row = new BarRow(id);
		row.addClassName("lookup-before");
		row.add(new Span(earlier.words()));
		if (earlier.pinned()) {
			row.add(new Chip(row.getTranslation("lookup.pinned"), Chip.Tone.PLAIN));
		}
		return row;
	}

}
