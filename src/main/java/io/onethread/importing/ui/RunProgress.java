package io.onethread.importing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.Progress;

/** How far a run is, while it goes on. */
class RunProgress extends Div {

	private final ImportWords words;

	private final ProgressBar bar = new ProgressBar();

	private final Span text = new Span();

	RunProgress(ImportWords words) {
		this.words = words;
		addClassName("ot-import-progress");
		this.text.addClassNames("ot-why", "ot-num");
		this.bar.getElement().setAttribute("aria-label", words.say("progress"));
		add(this.bar, this.text);
	}

	void show(ImportRun run) {
		setVisible(run.state().active());
		Progress progress = run.progress();
		double share = (run.state() == State.RUNNING) ? progress.share() : -1;
		this.bar.setIndeterminate(share < 0);
		if (share >= 0) {
			this.bar.setValue(share);
		}
		this.text.setText(switch (run.state()) {
			case WAITING -> this.words.say("progress.waiting");
			case UNDOING -> this.words.say("progress.undoing");
			default -> (progress.total() > 0)
					? this.words.say("progress.of", this.words.number(progress.read()),
							this.words.number(Math.max(progress.read(), progress.total())), progress.file())
					: this.words.say("progress.read", this.words.number(progress.read()), progress.file());
		});
	}

}
