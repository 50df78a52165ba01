package io.onethread.importing.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.onethread.access.Viewers;
import io.onethread.importing.Effects;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.ImportService;

/** What can be done with a run: stop it, take it back, fetch its list of problems. */
class RunActions extends Div {

	private final transient ImportService imports;

	private final transient Viewers viewers;

	private final transient ImportWords words;

	private final transient Runnable done;

	private final String id;

	private final Anchor download;

	private final Button stop;

	private final Button undo;

	private transient ImportRun run;

	/**
	 * Offers it.
	 * @param done what to do when something was set going
	 */
	RunActions(ImportService imports, Viewers viewers, ImportWords words, ImportRun run, Runnable done) {
		this.imports = imports;
		this.viewers = viewers;
		this.words = words;
		this.run = run;
		this.id = run.id();
		this.done = done;
		addClassName("ot-actions");
		this.download = new Anchor(
				DownloadHandler
					.fromInputStream((event) -> problems(imports, viewers, this.id, "onethread-problems.csv")),
				words.say("problems.download"));
		this.download.getElement().setAttribute("title", words.say("problems.download.why"));
		this.stop = new Button(words.say("stop"), VaadinIcon.STOP.create(), (click) -> stop());
		this.stop.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		this.undo = new Button(words.say("undo"), VaadinIcon.ARROW_BACKWARD.create(), (click) -> ask());
		this.undo.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		add(this.download, this.stop, this.undo);
		show(run);
	}

	/** The list of problems as a response; nothing for whom it is not. */
	static DownloadResponse problems(ImportService imports, Viewers viewers, String id, String name)
			throws IOException {
		Optional<Path> file = imports.problems(viewers.current(), id);
		if (file.isEmpty()) {
			return DownloadResponse.error(404);
		}
		return new DownloadResponse(Files.newInputStream(file.get()), name, "text/csv; charset=utf-8",
				Files.size(file.get()));
	}

	final void show(ImportRun now) {
		this.run = now;
		boolean ended = !now.state().active();
		this.download.setVisible(
				ended && now.problems() > 0 && this.imports.problems(this.viewers.current(), now.id()).isPresent());
		this.stop.setVisible(now.state() == State.RUNNING || now.state() == State.WAITING);
		this.undo.setVisible(ended && !now.dryRun() && now.state() != State.UNDONE);
	}

	private void stop() {
		this.imports.stop(this.viewers.current(), this.id);
		Notification.show(this.words.say("stop.done"));
		this.done.run();
	}

	private void ask() {
		Effects effects = this.run.progress().effects();
		ConfirmDialog ask = new ConfirmDialog();
		ask.setHeader(this.words.say("undo.ask"));
		ask.setText(this.words.say("undo.text", effects.created(), effects.changed(), effects.links()));
		ask.setConfirmText(this.words.say("undo"));
		ask.setConfirmButtonTheme("error primary");
		ask.setCancelable(true);
		ask.setCancelText(this.words.say("cancel"));
		ask.addConfirmListener((yes) -> undo());
		ask.open();
	}

	private void undo() {
		try {
			this.imports.undo(this.viewers.current(), this.id);
		}
		catch (IllegalStateException ex) {
			// Somebody else was faster; what is shown anew says so.
			Notification.show(this.words.say("undo.late"));
		}
		this.done.run();
	}

}
