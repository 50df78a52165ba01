package io.onethread.question.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.question.grammar.Condition;
import io.onethread.question.grammar.Kind;
import io.onethread.question.grammar.Name;
import io.onethread.question.grammar.Operand;
import io.onethread.question.grammar.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What a condition compares with, as a field of a form.
 *
 * @param component the field, or several
 * @param value what is chosen
 */
record OperandField(Component component, Supplier<List<Operand>> value) {

	static OperandField of(QuestionWords words, ConditionDialog.Sources sources, Kind kind, Condition condition,
			Map<String, String> names) {
		return switch (condition.topic().shape()) {
			case FLAG -> new OperandField(new Div(), () -> List.of(Operand.yes()));
			case AMOUNT -> amount(words, condition);
			case SPAN -> SpanField.of(words, condition);
			case CHOICE -> choice(words, kind, condition);
			case WORD -> word(words, sources, condition);
			case RECORD -> records(words, sources, condition, names);
		};
	}

	/** What is chosen, if anything. */
	Optional<List<Operand>> operands() {
		return Optional.of(this.value.get()).filter((operands) -> !operands.isEmpty());
	}

	boolean isEmpty() {
		return this.value.get().isEmpty();
	}

	void focus() {
		Component first = this.component;
		while (!(first instanceof Focusable) && first.getChildren().findFirst().isPresent()) {
			first = first.getChildren().findFirst().get();
		}
		if (first instanceof Focusable<?> field) {
			field.focus();
		}
	}

	private static OperandField amount(QuestionWords words, Condition condition) {
		NumberField least = new NumberField(words.say("least"));
		NumberField most = new NumberField(words.say("most"));
		if (!condition.operands().isEmpty() && condition.operands().getFirst() instanceof Operand.Amount amount) {
			least.setValue(amount.least());
			most.setValue(amount.most());
		}
		return new OperandField(new Div(least, most), () -> {
			@Nullable Double from = least.getValue();
			@Nullable Double to = most.getValue();
			return (from == null && to == null) ? List.of() : List.of(new Operand.Amount(from, to));
		});
	}

	private static OperandField choice(QuestionWords words, Kind kind, Condition condition) {
		CheckboxGroup<String> group = new CheckboxGroup<>(words.topic(condition.topic()));
		group.setItems(condition.topic().choices(kind));
		group.setItemLabelGenerator((word) -> words.choice(kind, condition.topic(), word));
		group.setValue(Set.copyOf(
				texts(condition).stream().filter((word) -> condition.topic().choices(kind).contains(word)).toList()));
		return new OperandField(group, () -> operands(group.getValue()));
	}

	private static OperandField word(QuestionWords words, ConditionDialog.Sources sources, Condition condition) {
		if (condition.topic() == Topic.NAME || condition.topic() == Topic.TITLE) {
			TextField field = new TextField(words.topic(condition.topic()));
			field.setMaxLength(80);
			field.setValue(String.join(", ", texts(condition)));
			return new OperandField(field, () -> field.isEmpty() ? List.of()
					: operands(List.of(field.getValue().strip().split("\\s*[,，]\\s*"))));
		}
		List<String> items = new ArrayList<>(sources.questions()
			.names(sources.viewers().current(), condition.topic())
			.stream()
			.map(Name::text)
			.distinct()
			.toList());
		texts(condition).stream().filter((text) -> !items.contains(text)).forEach(items::add);
		MultiSelectComboBox<String> box = new MultiSelectComboBox<>(words.topic(condition.topic()), items);
		box.setValue(Set.copyOf(texts(condition)));
		return new OperandField(box, () -> operands(box.getValue()));
	}

	private static OperandField records(QuestionWords words, ConditionDialog.Sources sources, Condition condition,
			Map<String, String> names) {
		MultiSelectComboBox<Choice> box = new MultiSelectComboBox<>(words.topic(condition.topic()));
		box.setItemLabelGenerator(Choice::text);
		List<Choice> chosen = condition.operands()
			.stream()
			.map((one) -> new Choice(one, words.operand(Kind.CUSTOMER, condition.topic(), one, names)))
			.toList();
		if (condition.topic() == Topic.CUSTOMER || condition.topic() == Topic.CONTACT) {
			String type = (condition.topic() == Topic.CUSTOMER) ? "Customer" : "Contact";
			box.setItems((query) -> found(sources, query.getFilter().orElse(""), type, chosen).stream()
				.skip(query.getOffset())
				.limit(query.getLimit()));
		}
		else {
			List<Choice> items = new ArrayList<>(chosen);
			if (condition.topic() == Topic.REP) {
				items.add(new Choice(Operand.Ref.ME, words.say("me")));
			}
			sources.questions()
				.names(sources.viewers().current(), condition.topic())
				.forEach((name) -> items.add(new Choice(new Operand.Ref(name.id()), shown(words, name))));
			box.setItems(items.stream().distinct().toList());
		}
		box.setValue(Set.copyOf(chosen));
		return new OperandField(box, () -> box.getValue().stream().map(Choice::operand).toList());
	}

	private static List<Choice> found(ConditionDialog.Sources sources, String typed, String type, List<Choice> chosen) {
		return typed.isBlank() ? chosen
				: sources.search()
					.search(sources.viewers().current(), typed, type, 20)
					.hits()
					.stream()
					.map((hit) -> new Choice(new Operand.Ref(hit.record().id()), hit.record().name()))
					.toList();
	}

	private static String shown(QuestionWords words, Name name) {
		boolean chinese = words.locale().getLanguage().equals("zh");
		return (chinese || name.topic() == Topic.REP) ? name.text()
				: name.forms()
					.stream()
					.filter((form) -> !form.equals(name.text()) && form.codePoints().allMatch((c) -> c < 0x2E80))
					.findFirst()
					.orElse(name.text());
	}

	private static List<String> texts(Condition condition) {
		return condition.operands()
			.stream()
			.filter(Operand.Word.class::isInstance)
			.map((one) -> ((Operand.Word) one).word())
			.toList();
	}

	private static List<Operand> operands(Iterable<String> words) {
		List<Operand> operands = new ArrayList<>();
		words.forEach((word) -> {
			if (!word.isBlank()) {
				operands.add(new Operand.Word(word));
			}
		});
		return operands;
	}

	/**
	 * A record to choose; two are the same by what they are, not by what they are called.
	 */
	private record Choice(Operand operand, String text) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Choice choice && choice.operand.equals(this.operand);
		}

		@Override
		public int hashCode() {
			return this.operand.hashCode();
		}

	}

}
