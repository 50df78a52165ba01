package io.onethread.question.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.onethread.access.Viewers;
import io.onethread.lookup.SearchService;
import io.onethread.question.QuestionService;
import io.onethread.question.grammar.Condition;
import io.onethread.question.grammar.Kind;
import io.onethread.question.grammar.Topic;

/** Changes one condition. */
class ConditionDialog extends Dialog {

	/** Where values come from. */
	record Sources(QuestionService questions, SearchService search, Viewers viewers) {

	}

	/**
	 * Asks for a condition.
	 * @param names the names of the records it has now
	 * @param done takes the condition, or nothing where it is to go
	 */
	ConditionDialog(QuestionWords words, Sources sources, Kind kind, Condition condition, Map<String, String> names,
			Consumer<Optional<Condition>> done) {
		Topic topic = condition.topic();
		setHeaderTitle(words.topic(topic));
		addClassName("question-dialog");
		OperandField field = OperandField.of(words, sources, kind, condition, names);
		Checkbox not = new Checkbox(words.say("not." + ((topic == Topic.QUIET) ? "quiet" : "any")), condition.not());
		Div body = new Div();
		body.addClassName("question-form");
		body.add(field.component());
		body.add(not);
		add(body);
		Button apply = new Button(words.say("apply"), (click) -> {
			Optional<Condition> changed = field.operands()
				.map((operands) -> new Condition(topic, not.getValue(), operands));
			if (changed.isPresent() || field.isEmpty()) {
				close();
				done.accept(changed);
			}
		});
		apply.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		apply.addClickShortcut(Key.ENTER).listenOn(this);
		Button cancel = new Button(words.say("cancel"), (click) -> close());
		getFooter().add(cancel, apply);
		addOpenedChangeListener((opened) -> {
			if (opened.isOpened()) {
				field.focus();
			}
		});
	}

}
