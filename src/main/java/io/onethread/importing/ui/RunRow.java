package io.onethread.importing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.onethread.importing.Effects;
import io.onethread.importing.ImportRun;
import io.onethread.shell.Chip;
import io.onethread.shell.Chip.Tone;

/**
 * One run in the list. It is brought up to date in place, so that the focus stays where
 * it is.
 */
class RunRow extends Div {

	private final ImportWords words;

	private final Div state = new Div();

	private final Span origin = new Span();

	private final TallyBar bar;

	private final Span tally = new Span();

	private final RunProgress progress;

	private final RunActions actions;

	private transient ImportRun shown;

	RunRow(ImportWords words, ImportRun run, RunActions actions) {
		this.words = words;
		this.bar = new TallyBar(words);
		this.progress = new RunProgress(words);
		this.actions = actions;
		this.shown = run;
		addClassName("ot-import-run");
		getElement().setAttribute("role", "listitem");
		RouterLink title = new RouterLink(run.mapping(), RunView.class, new RouteParameters("id", run.id()));
		title.addClassName("ot-import-title");
		this.state.addClassName("ot-import-state");
		Div head = new Div(title, this.state);
		head.addClassName("ot-import-head");
		Span files = new Span(String.join(", ", run.files()));
		files.addClassName("ot-why");
		this.origin.addClassName("ot-why");
		Div what = new Div(head, files, this.origin);
		what.addClassName("ot-import-what");
		this.tally.addClassNames("ot-why", "ot-num");
		Div came = new Div(this.progress, this.bar, this.tally);
		came.addClassName("ot-import-came");
		add(what, came, actions);
		fill(run);
	}

	void show(ImportRun run) {
		if (!run.equals(this.shown)) {
			fill(run);
		}
	}

	private void fill(ImportRun run) {
		this.shown = run;
		this.state.removeAll();
		this.state.add(this.words.state(run.state()));
		if (run.dryRun()) {
			this.state.add(new Chip(this.words.say("dry"), Tone.PLAIN));
		}
		this.origin.setText(this.words.origin(run));
		this.bar.show(run.progress().tally());
		Effects effects = run.progress().effects();
		String rows = TallyBar.text(this.words, run.progress().tally());
		this.tally
			.setText((effects.unchanged() == 0) ? rows : this.words.say("tally.unchanged", rows, effects.unchanged()));
		this.progress.show(run);
		this.actions.show(run);
	}

}
