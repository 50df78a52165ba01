package io.onethread.importing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.onethread.access.Viewers;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.ImportService;
import io.onethread.shell.Card;
import org.jspecify.annotations.Nullable;

/** The third step: what would happen, without anything being written. */
class TrialStep extends Div {

	private final transient ImportService imports;

	private final transient Viewers viewers;

	private final transient ImportWords words;

	private final transient Runnable changed;

	private final Div state = new Div();

	private final RunProgress progress;

	private final RunCounts counts;

	private final RunNotes notes;

	private final KnownCard known;

	private final Div problems = new Div();

	private final Live live = new Live(this, this::refresh);

	private transient @Nullable ImportRun run;

	TrialStep(ImportService imports, Viewers viewers, ImportWords words, Runnable changed) {
		this.imports = imports;
		this.viewers = viewers;
		this.words = words;
		this.changed = changed;
		this.progress = new RunProgress(words);
		this.counts = new RunCounts(words);
		this.notes = new RunNotes(words);
		this.known = new KnownCard(imports, viewers, words);
		addClassName("ot-import-details");
		this.state.getElement().setAttribute("role", "status");
		Paragraph help = new Paragraph(words.say("trial.help"));
		help.addClassName("ot-muted");
		Card card = new Card(words.say("trial"), "", this.progress, this.counts, this.notes);
		card.addToHead(this.state);
		this.problems.addClassName("ot-import-details");
		add(help, card, this.known, this.problems);
	}

	/** Follows a trial from its start. */
	void show(ImportRun started) {
		fill(started);
		this.live.follow();
	}

	/** Whether nothing that was found speaks against importing. */
	boolean passable() {
		return this.run != null && this.run.state() != State.FAILED;
	}

	/** The trial whose known companies are to be left out, if they are. */
	Optional<String> leavingOut() {
		return Optional.ofNullable(this.run).map(ImportRun::id).filter((id) -> this.known.leavesOut());
	}

	/** Stops the trial if it still goes on, for its outcome no longer matters. */
	void stop() {
		if (this.run != null && this.run.state().active()) {
			this.imports.stop(this.viewers.current(), this.run.id());
		}
	}

	private boolean refresh() {
		ImportRun before = this.run;
		if (before == null) {
			return false;
		}
		ImportRun now = this.imports.find(this.viewers.current(), before.id()).orElse(before);
		if (!now.equals(before)) {
			fill(now);
		}
		return now.state().active();
	}

	private void fill(ImportRun now) {
		this.run = now;
		this.state.removeAll();
		this.state.add(this.words.state(now.state()));
		this.progress.show(now);
		this.counts.show(now);
		this.notes.show(now);
		this.known.show(now);
		this.problems.removeAll();
		if (!now.state().active() && now.problems() > 0) {
			this.imports.problems(this.viewers.current(), now.id()).ifPresent((file) -> {
				try {
					this.problems.add(new ProblemList(this.words, ReportedRows.of(file)),
							new Anchor(
									DownloadHandler.fromInputStream((event) -> RunActions.problems(this.imports,
											this.viewers, now.id(), "onethread-problems.csv")),
									this.words.say("problems.download")));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		this.changed.run();
	}

}
