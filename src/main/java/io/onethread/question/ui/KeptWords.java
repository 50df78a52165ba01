package io.onethread.question.ui;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Viewer;
import io.onethread.question.KeptQuestion;
import io.onethread.question.KeptQuestions;

/** Says what a kept question asks, as far as its reader may know. */
record KeptWords(KeptQuestions kept, Viewer viewer, QuestionWords words) {

	/** What it is called, or what it asks. */
	String of(KeptQuestion one) {
		if (one.name() != null) {
			return one.name();
		}
		return KeptQuestions.question(one.query())
			.map((question) -> this.words.sentence(question,
					this.kept.names(this.viewer, question, this.words.locale())))
			.orElseGet(() -> {
				int start = one.query().indexOf('?');
				return QueryParameters.fromString((start < 0) ? "" : one.query().substring(start + 1))
					.getSingleParameter("q")
					.map((typed) -> this.words.say("like", typed))
					.orElse(one.query());
			});
	}

}
