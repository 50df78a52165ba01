package io.onethread.importing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewers;
import io.onethread.graph.GraphKinds;
import io.onethread.importing.KeptMapping;
import io.onethread.importing.Mappings;
import io.onethread.importing.file.FileSettings;
import io.onethread.importing.mapping.ColumnCheck;
import io.onethread.importing.mapping.FileMapping;
import io.onethread.importing.mapping.InvalidMapping;
import io.onethread.importing.mapping.MappingFile;
import io.onethread.importing.mapping.MappingProblem;
import io.onethread.importing.mapping.MappingWriter;
import org.jspecify.annotations.Nullable;

/**
 * The second step: what the files mean, by a mapping that is kept, by hand, or as text.
 */
class MappingStep extends Div {

	private final transient Mappings mappings;

	private final transient Viewers viewers;

	private final transient ImportWords words;

	private final MappingPicker picker;

	private final HandEditor hand;

	private final TextEditor text;

	private final Details textual;

	private final Div written = new Div();

	private transient List<Received> files = List.of();

	/** The text somebody wrote in place of what is chosen or made by hand. */
	private @Nullable String own;

	/** Whether somebody chose; until then what fits best is proposed. */
	private boolean chosen;

	MappingStep(Mappings mappings, Viewers viewers, GraphKinds kinds, ImportWords words) {
		this.mappings = mappings;
		this.viewers = viewers;
		this.words = words;
		this.picker = new MappingPicker(mappings, words);
		this.hand = new HandEditor(kinds, words, this::changed);
		this.text = new TextEditor(words, this::wrote);
		this.textual = new Details(words.say("text.open"), this.text);
		addClassName("ot-import-details");
		this.picker.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				this.chosen = true;
				this.own = null;
				changed();
			}
		});
		this.textual.addOpenedChangeListener((change) -> changed());
		this.written.addClassName("ot-import-caution");
		Button back = new Button(words.say("text.discard"), (click) -> {
			this.own = null;
			changed();
		});
		back.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		this.written.add(new Span(words.say("text.own")), back);
		MappingKeeper keeper = new MappingKeeper(mappings, viewers, words, this::ready, this::kept);
		add(this.picker, this.written, this.hand, this.textual, keeper);
	}

	/** Takes the files as they are now. */
	void show(List<Received> now) {
		this.files = now;
		MappingChoice before = this.picker.getValue();
		this.picker.show(this.viewers.current(), now,
				(this.chosen && before != null) ? MappingPicker.name(before) : null);
		this.hand.show(now);
		changed();
	}

	private boolean byHand() {
		MappingChoice choice = this.picker.getValue();
		return choice == null || choice.kept() == null;
	}

	/** The mapping's text as it stands, right or wrong. */
	private String current() {
		if (this.own != null) {
			return this.own;
		}
		MappingChoice choice = this.picker.getValue();
		KeptMapping kept = (choice == null) ? null : choice.kept();
		return (kept == null) ? MappingWriter.write(this.hand.mapping()) : kept.text();
	}

	private void changed() {
		this.hand.setVisible(byHand() && this.own == null);
		this.written.setVisible(this.own != null);
		if (this.textual.isOpened() && this.own == null) {
			this.text.show(current());
			this.text.show((byHand() && !this.hand.check()) ? List.of() : problems(current()));
		}
		else if (byHand()) {
			this.hand.check();
		}
	}

	private void wrote() {
		this.own = this.text.text();
		this.hand.setVisible(false);
		this.written.setVisible(true);
		this.text.show(problems(this.own));
	}

	private void kept(String name) {
		this.own = null;
		this.chosen = true;
		this.picker.show(this.viewers.current(), this.files, name);
		changed();
	}

	/**
	 * The mapping's text if nothing is wrong with it; otherwise what is wrong is said.
	 */
	Optional<String> ready() {
		if (byHand() && this.own == null && !this.hand.check()) {
			return Optional.empty();
		}
		String mapping = current();
		List<MappingProblem> wrong = problems(mapping);
		if (wrong.isEmpty()) {
			this.text.show(List.of());
			return Optional.of(mapping);
		}
		this.textual.setOpened(true);
		this.text.show(mapping);
		this.text.show(wrong);
		return Optional.empty();
	}

	/** What is wrong with a mapping in itself or for these files. */
	private List<MappingProblem> problems(String yaml) {
		try {
			MappingFile mapping = this.mappings.read(this.viewers.current(), yaml + "\n");
			List<MappingProblem> wrong = new ArrayList<>();
			List<FileMapping> described = mapping.mapping().files();
			boolean alone = described.size() == 1 && this.files.size() == 1;
			for (int i = 0; i < described.size(); i++) {
				FileMapping one = described.get(i);
				for (Received file : this.files) {
					boolean plain = file.names().contains(file.name());
					// Under settings of its own a file may have other columns than the
					// first look saw.
					if (plain && one.settings().equals(FileSettings.UNKNOWN)
							&& (alone || file.file().matches(one.file()))) {
						List<String> columns = new ArrayList<>(file.preview().columns());
						one.joins().forEach((join) -> columns.addAll(join.columns()));
						wrong.addAll(ColumnCheck.check(mapping, one, "files[" + i + "]", columns, file.name()));
					}
				}
			}
			return wrong;
		}
		catch (InvalidMapping ex) {
			return ex.problems();
		}
	}

}
