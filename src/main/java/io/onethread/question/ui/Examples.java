package io.onethread.question.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Phrases to begin with. */
class Examples extends Div {

	private static final int COUNT = 6;

	Examples(QuestionWords words) {
		addClassName("question-examples");
		UnorderedList list = new UnorderedList();
		for (int i = 1; i <= COUNT; i++) {
			String phrase = words.say("example." + i);
			list.add(new ListItem(new Anchor(AskView.asking(phrase), phrase)));
		}
		add(list);
	}

}
