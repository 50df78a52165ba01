package io.onethread.question.ui;

import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.question.grammar.Reading;
import io.onethread.question.grammar.Reading.NotUnderstood;

import org.springframework.web.util.UriUtils;

/** Says what of a phrase was not understood, and what may have been meant. */
class NotUnderstoodBar extends Div {

	private final transient QuestionWords words;

	NotUnderstoodBar(QuestionWords words) {
		this.words = words;
		addClassName("question-rest");
		getElement().setAttribute("role", "status");
		clear();
	}

	void clear() {
		removeAll();
		setVisible(false);
	}

	void show(String phrase, Reading reading) {
		clear();
		setVisible(!reading.unknown().isEmpty());
		for (NotUnderstood rest : reading.unknown()) {
			Div line = new Div(new Span(this.words.say("rest", rest.text())));
			if (!rest.suggestion().isEmpty()) {
				String better = phrase.toLowerCase(this.words.locale()).replace(rest.text(), rest.suggestion());
				line.add(new Anchor(AskView.asking(better), this.words.say("meant", rest.suggestion())));
			}
			add(line);
		}
		Anchor plain = new Anchor("search?q=" + UriUtils.encodeQueryParam(phrase, StandardCharsets.UTF_8),
				this.words.say("plain"));
		add(plain);
	}

}
