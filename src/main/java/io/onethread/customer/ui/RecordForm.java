package io.onethread.customer.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.onethread.customer.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * A form whose fields have the names they have in the graph, so that problems find their
 * field.
 */
abstract class RecordForm extends FormLayout {

	private final Map<String, Component> fields = new LinkedHashMap<>();

	private final String labels;

	/**
	 * A form.
	 * @param labels what the keys of its labels start with
	 */
	RecordForm(String labels) {
		this.labels = labels;
		setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("520px", 2));
		setWidthFull();
	}

	/** Shows what is wrong beside each field; what cannot be placed is given back. */
	List<FieldProblem> show(List<FieldProblem> problems) {
		this.fields.values().forEach((field) -> ((HasValidation) field).setInvalid(false));
		for (FieldProblem problem : problems) {
			if (this.fields.get(problem.field()) instanceof HasValidation field) {
				field.setErrorMessage(getTranslation(problem.key(), problem.argument()) + " "
						+ getTranslation(problem.remedyKey(), problem.argument()));
				field.setInvalid(true);
			}
		}
		return problems.stream().filter((problem) -> !this.fields.containsKey(problem.field())).toList();
	}

	/** Runs when somebody has typed into one of these fields and paused. */
	void onTyped(Runnable action, String... names) {
		for (String name : names) {
			if (this.fields.get(name) instanceof TextField field) {
				field.setValueChangeMode(ValueChangeMode.LAZY);
				field.addValueChangeListener((change) -> action.run());
			}
		}
	}

	/** What stands in the fields, as one reads it, by their names. */
	Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		this.fields.forEach((name, field) -> texts.put(name, shown(field)));
		return texts;
	}

	/** The label of a field. */
	String label(String name) {
		return getTranslation(this.labels + name);
	}

	/** Takes the values of some fields from another form of the same kind. */
	void take(Set<String> names, RecordForm other) {
		for (String name : names) {
			copy(this.fields.get(name), other.fields.get(name));
		}
	}

	@SuppressWarnings("unchecked")
	private static void copy(@Nullable Component to, @Nullable Component from) {
		if (to instanceof HasValue<?, ?> field && from instanceof HasValue<?, ?> source) {
			((HasValue<?, Object>) field).setValue(source.getValue());
		}
	}

	private static String shown(Component field) {
		if (field instanceof Select<?> select) {
			return shownChoice(select);
		}
		Object value = (field instanceof HasValue<?, ?> input) ? input.getValue() : null;
		return (value == null) ? "" : value.toString();
	}

	private static <T> String shownChoice(Select<T> select) {
		T value = select.getValue();
		return (value == null) ? "" : select.getItemLabelGenerator().apply(value);
	}

	TextField text(String name, int longest) {
		TextField field = new TextField(getTranslation(this.labels + name));
		field.setMaxLength(longest);
		return place(name, field);
	}

	IntegerField whole(String name) {
		IntegerField field = new IntegerField(getTranslation(this.labels + name));
		field.setMin(0);
		return place(name, field);
	}

	NumberField number(String name) {
		NumberField field = new NumberField(getTranslation(this.labels + name));
		field.setMin(0);
		return place(name, field);
	}

	Select<String> choice(String name, String texts, List<String> choices) {
		Select<String> field = new Select<>();
		field.setLabel(getTranslation(this.labels + name));
		field.setItems(choices);
		field.setItemLabelGenerator((choice) -> getTranslation(texts + choice));
		return place(name, field);
	}

	static void set(HasValue<?, String> field, @Nullable String value) {
		field.setValue((value == null) ? "" : value);
	}

	static @Nullable Long whole(AbstractField<?, Integer> field) {
		Integer value = field.getValue();
		return (value == null) ? null : value.longValue();
	}

	static void set(AbstractField<?, Integer> field, @Nullable Long value) {
		field.setValue((value == null) ? null : Math.toIntExact(value));
	}

	private <F extends Component & HasValidation> F place(String name, F field) {
		this.fields.put(name, field);
		add(field);
		return field;
	}

}
