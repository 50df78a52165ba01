package io.onethread.question.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.onethread.question.grammar.Condition;
import io.onethread.question.grammar.Operand;
import io.onethread.question.grammar.Span;
import io.onethread.question.grammar.Topic;
import org.jspecify.annotations.Nullable;

/** A time in a form: one of the usual ones, a number of days, or certain days. */
final class SpanField {

	private static final List<String> PAST = List.of("7d", "30d", "60d", "90d", "6m", "1y", "this-week", "this-month",
			"last-month", "this-quarter", "last-quarter", "this-year", "last-year");

	private static final List<String> AHEAD = List.of("this-week", "next-week", "this-month", "next-month",
			"this-quarter", "next-quarter", "this-year", "next30d", "next90d");

	private SpanField() {
	}

	static OperandField of(QuestionWords words, Condition condition) {
		@Nullable Span now = (!condition.operands().isEmpty() && condition.operands().getFirst() instanceof Operand.Time time)
				? time.span() : null;
		List<Span> usual = new ArrayList<>(((condition.topic() == Topic.CLOSING) ? AHEAD : PAST).stream()
			.flatMap((text) -> Span.parse(text).stream())
			.toList());
		if (now != null && !usual.contains(now)) {
			usual.addFirst(now);
		}
		Select<Span> select = new Select<>();
		select.setLabel(words.say("span.usual"));
		select.setItems(usual);
		select.setItemLabelGenerator((span) -> (span == null) ? "" : words.span(span));
		select.setEmptySelectionAllowed(true);
		IntegerField days = new IntegerField(words.say("span.count"));
		days.setMin(1);
		days.setMax(9999);
		days.setStepButtonsVisible(true);
		DatePicker first = new DatePicker(words.say("span.first"));
		DatePicker last = new DatePicker(words.say("span.last"));
		first.setLocale(words.locale());
		last.setLocale(words.locale());
		select.setValue(now);
		// What is given last is meant.
		select.addValueChangeListener((change) -> clear(change.isFromClient(), days, first, last));
		days.addValueChangeListener((change) -> clear(change.isFromClient(), select, first, last));
		Stream.of(first, last)
			.forEach((field) -> field.addValueChangeListener((change) -> clear(change.isFromClient(), select, days)));
		return new OperandField(new Div(select, days, first, last), () -> {
			@Nullable Integer count = days.getValue();
			if (count != null && count > 0 && count < 10_000) {
				return List
					.of(new Operand.Time(new Span.Length(count, Span.Unit.DAY, condition.topic() == Topic.CLOSING)));
			}
			if (first.getValue() != null || last.getValue() != null) {
				return List.of(new Operand.Time(new Span.Days(first.getValue(), last.getValue())));
			}
			return (select.getValue() == null) ? List.of() : List.of(new Operand.Time(select.getValue()));
		});
	}

	private static void clear(boolean byHand, com.vaadin.flow.component.HasValue<?, ?>... others) {
		if (byHand) {
			List.of(others).forEach(com.vaadin.flow.component.HasValue::clear);
		}
	}

}
