package io.onethread.importing.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.onethread.importing.ImportRun;

/**
 * What else is to be said of a run: why it failed, and which files and columns played no
 * part.
 */
class RunNotes extends Div {

	private static final int SHOWN = 12;

	private final ImportWords words;

	RunNotes(ImportWords words) {
		this.words = words;
		addClassName("ot-import-notes");
	}

	void show(ImportRun run) {
		removeAll();
		if (!run.message().isBlank()) {
			Paragraph message = new Paragraph(run.message());
			message.addClassName("ot-import-failure");
			message.getElement().setAttribute("role", "alert");
			add(message);
		}
		switch (run.state()) {
			case STOPPED, INTERRUPTED -> add(new Paragraph(this.words.say(run.dryRun() ? "broken.dry" : "broken")));
			default -> {
			}
		}
		note("missing", run.missing());
		note("ignored", run.ignored());
		note("unused", run.unused());
		setVisible(getComponentCount() > 0);
	}

	private void note(String key, List<String> names) {
		if (!names.isEmpty()) {
			String shown = names.stream().limit(SHOWN).collect(Collectors.joining(this.words.say("comma")));
			add(new Paragraph(this.words.say("notes." + key, names.size(), shown + ((names.size() > SHOWN)
					? this.words.say("comma") + this.words.say("and", names.size() - SHOWN) : ""))));
		}
	}

}
