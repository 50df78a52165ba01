package io.onethread.shell;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/**
 * Brings together what two people changed of one record: what only one of them touched is
 * settled, and for each field that both changed it is chosen whose value stays. Nothing
 * is lost and nothing saved before that.
 */
public class MergeDialog extends Dialog {

	private final Map<String, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();

	private final transient ThreeWay sides;

	private final transient Consumer<Set<String>> merged;

	/**
	 * A dialog that is to be opened.
	 * @param who who saved meanwhile, where it is known
	 * @param label the label of a field, by its name
	 * @param merged given the names of the fields in which the other's value is taken; in
	 * all others the own one stays
	 */
	public MergeDialog(Optional<String> who, ThreeWay sides, UnaryOperator<String> label,
			Consumer<Set<String>> merged) {
		this.sides = sides;
		this.merged = merged;
		String other = who.orElseGet(() -> getTranslation("shell.merge.somebody"));
		setHeaderTitle(getTranslation("shell.merge.title", other));
		setWidth("640px");
		setMaxWidth("100%");
		Div body = new Div(new Paragraph(getTranslation("shell.merge.text")));
		body.addClassName("ot-merge");
		for (String name : sides.conflicts()) {
			body.add(choice(name, label.apply(name), other));
		}
		say(body, "shell.merge.theirs", sides.onlyTheirs(), label, other);
		say(body, "shell.merge.mine", sides.onlyMine(), label, other);
		add(body);
		Button take = new Button(getTranslation("shell.merge.save"), (click) -> take());
		take.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("shell.merge.back"), (click) -> close()), take);
	}

	private RadioButtonGroup<Boolean> choice(String name, String label, String other) {
		RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
		choice.setLabel(label);
		choice.setItems(List.of(false, true));
		choice.setItemLabelGenerator((theirs) -> Boolean.TRUE.equals(theirs)
				? getTranslation("shell.merge.option.theirs", other, shown(this.sides.theirs().get(name)))
				: getTranslation("shell.merge.option.mine", shown(this.sides.mine().get(name))));
		choice.setRequiredIndicatorVisible(true);
		this.choices.put(name, choice);
		return choice;
	}

	private void say(Div body, String key, Set<String> names, UnaryOperator<String> label, String other) {
		if (!names.isEmpty()) {
			String fields = names.stream().map(label).collect(Collectors.joining(getTranslation("shell.comma")));
			Paragraph text = new Paragraph(getTranslation(key, fields, other));
			text.addClassName("ot-why");
			body.add(text);
		}
	}

	private void take() {
		Set<String> theirs = new LinkedHashSet<>(this.sides.onlyTheirs());
		boolean open = false;
		for (Map.Entry<String, RadioButtonGroup<Boolean>> choice : this.choices.entrySet()) {
			Boolean value = choice.getValue().getValue();
			if (value == null) {
				choice.getValue().setErrorMessage(getTranslation("shell.merge.choose"));
				choice.getValue().setInvalid(true);
				open = true;
			}
			else if (value) {
				theirs.add(choice.getKey());
			}
		}
		if (!open) {
			close();
			this.merged.accept(theirs);
		}
	}

	private String shown(@org.jspecify.annotations.Nullable String value) {
		return (value == null || value.isBlank()) ? getTranslation("shell.merge.empty") : value;
	}

}
