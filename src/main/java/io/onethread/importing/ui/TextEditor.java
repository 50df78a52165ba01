package io.onethread.importing.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.onethread.importing.MappingTexts;
import io.onethread.importing.mapping.MappingProblem;

/** A mapping as text, with its lines numbered and what is wrong with them below. */
class TextEditor extends Div {

	private static final String GO_TO_LINE = "const field = this.inputElement; const lines = field.value.split('\\n');"
			+ "let start = 0; for (let i = 0; i < $0 - 1 && i < lines.length; i++) start += lines[i].length + 1;"
			+ "field.focus(); field.setSelectionRange(start, start + (lines[$0 - 1] || '').length);";

	private final TextArea text = new TextArea();

	private final Pre numbers = new Pre();

	private final Div problems = new Div();

	private final transient MappingTexts texts;

	TextEditor(ImportWords words, Runnable changed) {
		this.texts = new MappingTexts(words.locale());
		addClassName("ot-import-text");
		this.text.setLabel(words.say("text"));
		this.text.setHelperText(words.say("text.help"));
		this.text.setWidthFull();
		this.text.setValueChangeMode(ValueChangeMode.LAZY);
		this.text.setValueChangeTimeout(500);
		this.text.getElement().setAttribute("spellcheck", "false");
		this.text.addValueChangeListener((change) -> {
			number();
			if (change.isFromClient()) {
				changed.run();
			}
		});
		this.numbers.addClassName("ot-import-lines");
		this.numbers.getElement().setAttribute("aria-hidden", "true");
		this.problems.addClassName("ot-import-faults");
		this.problems.getElement().setAttribute("role", "alert");
		Div both = new Div(this.numbers, this.text);
		both.addClassName("ot-import-numbered");
		add(both, this.problems);
	}

	String text() {
		return this.text.getValue();
	}

	void show(String yaml) {
		this.text.setValue(yaml);
		number();
	}

	private void number() {
		long lines = this.text.getValue().lines().count() + (this.text.getValue().endsWith("\n") ? 1 : 0);
		this.numbers.setText(
				IntStream.rangeClosed(1, (int) lines).mapToObj(Integer::toString).collect(Collectors.joining("\n")));
	}

	/** Says what is wrong; each leads to its line. */
	void show(List<MappingProblem> wrong) {
		this.problems.removeAll();
		this.text.setInvalid(!wrong.isEmpty());
		for (MappingProblem problem : wrong) {
			Button line = new Button(this.texts.text(problem),
					(click) -> this.text.getElement().executeJs(GO_TO_LINE, problem.place().line()));
			line.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			line.addClassName("ot-import-fault");
			this.problems.add(line);
		}
		this.problems.setVisible(!wrong.isEmpty());
	}

}
