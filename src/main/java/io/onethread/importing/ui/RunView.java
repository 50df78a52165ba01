package io.onethread.importing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.ImportService;
import io.onethread.importing.report.Severity;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.Chip.Tone;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** What came of one run. */
@Route("imports/:id")
@RolesAllowed({ "MANAGER", "EXECUTIVE", "ADMINISTRATOR" })
@StyleSheet("importing.css")
class RunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient ImportService imports;

	private final transient Viewers viewers;

	private final transient ImportWords words;

	private final Div state = new Div();

	private final RunProgress progress;

	private final RunCounts counts;

	private final RunNotes notes;

	private final Div onwards = new Div();

	private final Div details = new Div();

	private final Live live = new Live(this, this::refresh);

	private @Nullable RunActions actions;

	private transient @Nullable ImportRun shown;

	RunView(ImportService imports, Viewers viewers, I18NProvider texts, LiveChanges changes) {
		this.imports = imports;
		this.viewers = viewers;
		this.words = new ImportWords(texts, getLocale());
		this.progress = new RunProgress(this.words);
		this.counts = new RunCounts(this.words);
		this.notes = new RunNotes(this.words);
		this.state.addClassName("ot-import-state");
		this.state.getElement().setAttribute("role", "status");
		this.onwards.addClassNames("ot-actions", "ot-import-onwards");
		this.details.addClassName("ot-import-details");
		addClassNames("ot-page", "ot-imports");
		changes.watch(this, Set.of(ImportService.KIND), () -> {
			refresh();
			this.live.follow();
		});
	}

	@Override
	public String getPageTitle() {
		return (this.shown == null) ? getTranslation("importing.ui.title")
				: getTranslation("importing.ui.run.title", this.shown.mapping());
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Viewer viewer = this.viewers.current();
		Optional<ImportRun> run = event.getRouteParameters().get("id").flatMap((id) -> this.imports.find(viewer, id));
		if (run.isEmpty()) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		layOut(run.get());
		fill(viewer, run.get());
	}

	@Override
	protected void onAttach(AttachEvent event) {
		if (this.shown != null && this.shown.state().active()) {
			this.live.follow();
		}
	}

	private void layOut(ImportRun run) {
		removeAll();
		RunActions offered = new RunActions(this.imports, this.viewers, this.words, run, () -> {
			refresh();
			this.live.follow();
		});
		this.actions = offered;
		PageHeader header = new PageHeader(run.mapping(), offered);
		header.setNote(this.words.origin(run));
		RouterLink back = new RouterLink(this.words.say("back"), ImportsView.class);
		back.addClassName("ot-import-back");
		Span files = new Span(String.join(this.words.say("comma"), run.files()));
		files.addClassName("ot-muted");
		Card card = new Card(this.words.say("result"), "", this.progress, this.counts, this.notes, this.onwards);
		card.addToHead(this.state);
		add(new Div(back), header, files, card, this.details);
	}

	/** Whether it still goes on. */
	private boolean refresh() {
		Viewer viewer = this.viewers.current();
		ImportRun before = this.shown;
		if (before == null) {
			return false;
		}
		ImportRun now = this.imports.find(viewer, before.id()).orElse(before);
		if (!now.equals(before)) {
			fill(viewer, now);
		}
		return now.state().active();
	}

	private void fill(Viewer viewer, ImportRun run) {
		this.shown = run;
		this.state.removeAll();
		this.state.add(this.words.state(run.state()));
		if (run.dryRun()) {
			this.state.add(new Chip(this.words.say("dry"), Tone.PLAIN));
		}
		this.progress.show(run);
		this.counts.show(run);
		this.notes.show(run);
		if (this.actions != null) {
			this.actions.show(run);
		}
		this.onwards.removeAll();
		this.details.removeAll();
		if (!run.state().active()) {
			onwards(viewer, run);
			details(viewer, run);
		}
		this.onwards.setVisible(this.onwards.getComponentCount() > 0);
	}

	private void onwards(Viewer viewer, ImportRun run) {
		if (run.dryRun() || run.state() == State.UNDONE || viewer.is(Role.ADMINISTRATOR)
				|| run.progress().tally().taken() == 0) {
			return;
		}
		this.onwards.add(new Span(this.words.say("onwards")),
				new Anchor("overlaps", this.words.say("onwards.overlaps")),
				new Anchor("map", this.words.say("onwards.map")));
	}

	private void details(Viewer viewer, ImportRun run) {
		if (run.undone() != null) {
			this.details
				.add(new KeptList(this.words, run.undone(), this.imports.kept(viewer, run.id(), KeptList.SHOWN)));
		}
		if (run.problems() == 0) {
			return;
		}
		Optional<Path> file = this.imports.problems(viewer, run.id());
		if (file.isEmpty()) {
			Paragraph hint = new Paragraph(this.words.say("problems.hidden"));
			hint.addClassName("ot-muted");
			this.details.add(hint);
			return;
		}
		try {
			ReportedRows rows = ReportedRows.of(file.get());
			if (rows.count(Severity.REFUSED) > 0) {
				Paragraph hint = new Paragraph(this.words.say("problems.correct"));
				hint.addClassName("ot-muted");
				this.details.add(hint);
			}
			this.details.add(new ProblemList(this.words, rows));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
