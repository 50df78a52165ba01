package io.onethread.importing.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.onethread.importing.ImportRun.Kept;
import io.onethread.importing.ImportRun.Undone;
import io.onethread.shell.Card;
import io.onethread.shell.RecordPath;

/** What undoing a run did, and which records stayed and why. */
class KeptList extends Div {

	static final int SHOWN = 200;

	KeptList(ImportWords words, Undone undone, List<Kept> kept) {
		Paragraph did = new Paragraph(
				words.say("undone.text", undone.removed(), undone.restored(), undone.links(), undone.kept()));
		did.addClassName("ot-import-note");
		Card card = new Card(words.say("undone"), "", did);
		for (Kept one : kept) {
			Anchor name = new Anchor(RecordPath.of(one.kind(), one.id()), one.name().isBlank() ? one.id() : one.name());
			Span kind = new Span(words.kind(one.kind()));
			kind.addClassName("ot-why");
			Span why = new Span(words.say("kept." + one.why()));
			why.addClassName("ot-why");
			Div row = new Div(name, kind, why);
			row.addClassName("ot-import-kept");
			card.add(row);
		}
		if (undone.kept() > kept.size() && !kept.isEmpty()) {
			Paragraph more = new Paragraph(words.say("kept.more", undone.kept() - kept.size()));
			more.addClassNames("ot-import-note", "ot-why");
			card.add(more);
		}
		add(card);
	}

}
