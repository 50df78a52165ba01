package io.onethread.importing.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.onethread.access.Viewer;
import io.onethread.importing.KeptMapping;
import io.onethread.importing.Mappings;
import io.onethread.importing.mapping.InvalidMapping;
import io.onethread.shell.Chip;
import io.onethread.shell.Chip.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The mappings there are, those that fit the files first, and the way to make one by
 * hand.
 */
class MappingPicker extends RadioButtonGroup<MappingChoice> {

	private final transient Mappings mappings;

	private final transient ImportWords words;

	MappingPicker(Mappings mappings, ImportWords words) {
		this.mappings = mappings;
		this.words = words;
		addClassName("ot-import-picker");
		setLabel(words.say("pick"));
		setRenderer(new ComponentRenderer<>(this::describe));
	}

	/**
	 * Offers what there is for these files.
	 * @param wanted the name of the mapping to choose, empty to make one by hand, or null
	 * to propose one
	 */
	void show(Viewer viewer, List<Received> files, @Nullable String wanted) {
		List<MappingChoice> choices = new ArrayList<>();
		for (KeptMapping kept : this.mappings.list(viewer)) {
			choices.add(new MappingChoice(kept, fit(viewer, kept, files)));
		}
		choices.sort(Comparator.comparingInt((MappingChoice choice) -> -choice.fit().score()));
		MappingChoice hand = new MappingChoice(null, Fit.NONE);
		choices.add(hand);
		setItems(choices);
		Optional<MappingChoice> named = choices.stream()
			.filter((choice) -> Objects.equals(name(choice), wanted))
			.findFirst();
		setValue(named
			.orElseGet(() -> choices.stream().filter((choice) -> choice.fit().proposed()).findFirst().orElse(hand)));
	}

	/** The name of what is chosen; empty for what is made by hand. */
	static String name(MappingChoice choice) {
		return (choice.kept() == null) ? "" : choice.kept().name();
	}

	private Fit fit(Viewer viewer, KeptMapping kept, List<Received> files) {
		try {
			return Fit.of(this.mappings.read(viewer, kept.text()).mapping(), files);
		}
		catch (InvalidMapping ex) {
			// Kept before the graph's vocabulary changed; choosing it says what is wrong.
			return Fit.NONE;
		}
	}

	private Component describe(MappingChoice choice) {
		KeptMapping kept = choice.kept();
		Span title = new Span((kept == null) ? this.words.say("pick.hand")
				: kept.title().isBlank() || kept.title().equals(kept.name()) ? kept.name()
						: this.words.say("pick.title", kept.title(), kept.name()));
		Div head = new Div(title);
		head.addClassName("ot-import-head");
		Span what = new Span((kept == null) ? this.words.say("pick.hand.text") : about(kept));
		what.addClassName("ot-why");
		if (choice.fit().proposed()) {
			head.add(choice.fit().missing().isEmpty() ? new Chip(this.words.say("pick.fits"), Tone.GOOD)
					: new Chip(this.words.say("pick.partly", choice.fit().missing().size()), Tone.WARN));
		}
		Div row = new Div(head, what);
		row.addClassName("ot-import-cell");
		if (choice.fit().proposed() && !choice.fit().missing().isEmpty()) {
			Span missing = new Span(
					this.words.say("pick.missing", String.join(this.words.say("comma"), choice.fit().missing())));
			missing.addClassName("ot-why");
			row.add(missing);
		}
		return row;
	}

	private String about(KeptMapping kept) {
		if (kept.shipped() || kept.changedAt() == null) {
			return kept.description();
		}
		String by = this.words.say("pick.kept", String.valueOf(kept.by()), this.words.time(kept.changedAt()));
		return kept.description().isBlank() ? by : kept.description() + " · " + by;
	}

}
