package io.onethread.merging.ui;

import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.merging.SameCustomer;
import io.onethread.merging.SameCustomer.Field;
import io.onethread.merging.SameCustomer.Value;
import org.jspecify.annotations.Nullable;

/** What a customer of several records is shown with in one field, and what lost. */
class FieldRow extends Div {

	/**
	 * Made for one field.
	 * @param choose is given the field and the record whose value is to be shown; null
	 * where nothing can be chosen
	 */
	FieldRow(MergeWords words, SameCustomer customer, Field field,
			@Nullable BiConsumer<String, @Nullable String> choose) {
		addClassName("merging-field");
		Span label = new Span(words.field(field.name()));
		label.addClassName("ot-muted");
		Div values = new Div(value(words, field, field.shown(), true));
		values.addClassName("merging-values");
		for (Value other : field.others()) {
			Div line = value(words, field, other, false);
			if (choose != null) {
				Button use = new Button(words.text("use"), (click) -> choose.accept(field.name(), other.record()));
				use.addThemeVariants(ButtonVariant.AURA_TERTIARY);
				use.setAriaLabel(words.text("use.aria", words.value(field.name(), other.value())));
				line.add(use);
			}
			values.add(line);
		}
		if (field.chosen() && choose != null) {
			Button rule = new Button(words.text("by-rule"), (click) -> choose.accept(field.name(), null));
			rule.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			values.add(rule);
		}
		add(label, values);
		if (!field.others().isEmpty()) {
			addClassName("merging-differs");
		}
		getElement().setAttribute("data-field", field.name());
	}

	private static Div value(MergeWords words, Field field, Value value, boolean shown) {
		Span text = new Span(words.value(field.name(), value.value()));
		text.addClassName(shown ? "merging-shown" : "merging-lost");
		Span origin = new Span(words.origin(value.source(), value.written()));
		origin.addClassName("ot-why");
		Div line = new Div(text, origin);
		line.addClassName("merging-value");
		return line;
	}

}
