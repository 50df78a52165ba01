package io.onethread.notebook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.access.Viewers;
import io.onethread.notebook.NotebookEntry;
import io.onethread.notebook.NotebookProblem;
import io.onethread.notebook.NotebookService;
import io.onethread.notebook.Standing;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** One entry: how it stands, what it says, and what can be done with it. */
class EntryPanel extends Div {

	private final transient NotebookService notebook;

	private final transient Viewers viewers;

	private final transient Row row;

	private final transient Actions actions;

	private final transient Locale locale = UI.getCurrent().getLocale();

	private final EntryForm form;

	EntryPanel(NotebookService notebook, Viewers viewers, Row row, List<String> groups, Actions actions) {
		this.notebook = notebook;
		this.viewers = viewers;
		this.row = row;
		this.actions = actions;
		this.form = new EntryForm(row.entry().data(), groups);
		addClassNames("ot-card", "notebook-panel");
		Button save = new Button(getTranslation("notebook.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Button delete = new Button(getTranslation("notebook.delete"), VaadinIcon.TRASH.create(),
				(click) -> actions.delete().run());
		Div buttons = new Div(save, share(), delete);
		buttons.addClassNames("ot-actions", "notebook-part");
		add(head(), standing(), this.form, buttons);
	}

	private Div head() {
		NotebookEntry entry = this.row.entry();
		Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), (click) -> this.actions.close().run());
		close.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		close.setAriaLabel(getTranslation("notebook.close"));
		Div head = new Div(
				new H2(entry.data().name().isEmpty() ? getTranslation("notebook.nameless") : entry.data().name()),
				close);
		head.addClassName("notebook-head");
		return head;
	}

	private Div standing() {
		Standing standing = this.row.standing();
		Div chips = new Div(Telling.chip(standing, this.locale));
		chips.addClassName("notebook-chips");
		Div part = new Div(chips);
		part.addClassName("notebook-part");
		if (standing.state() == Standing.State.CHANGED) {
			part.add(new DifferenceTable(standing.differences()));
		}
		else {
			Span why = new Span(Telling.why(standing, this.locale));
			why.addClassName("ot-why");
			part.add(why);
		}
		if (standing.contact() != null) {
			part.add(new Anchor(RecordPath.of("Contact", standing.contact().id()),
					getTranslation("notebook.contact", standing.contact().name())));
		}
		if (standing.customer() != null) {
			part.add(new Anchor(RecordPath.of("Customer", standing.customer().id()), standing.customer().name()));
		}
		if (this.row.entry().isShared()) {
			chips.addComponentAsFirst(new Chip(getTranslation("notebook.shared"), Chip.Tone.THREAD));
			part.add(
					new Anchor(RecordPath.of("Contact", Objects.requireNonNull(this.row.entry().contact())),
							getTranslation("notebook.shared.open")),
					new Button(getTranslation("notebook.unshare"), (click) -> this.actions.unshare().run()));
		}
		else {
			Span secret = new Span(getTranslation("notebook.secret"));
			secret.addClassName("ot-why");
			part.add(secret);
		}
		return part;
	}

	private Button share() {
		String key = this.row.entry().isShared() ? "notebook.share.again" : "notebook.share";
		return new Button(getTranslation(key), VaadinIcon.SHARE.create(), (click) -> this.actions.share().run());
	}

	private void save() {
		NotebookEntry entry = this.row.entry();
		try {
			this.notebook.change(this.viewers.current(), entry.id(), entry.version(), this.form.data());
			Telling.done(getTranslation("notebook.saved", this.form.data().name()));
			this.actions.changed().run();
		}
		catch (NotebookProblem problem) {
			Telling.failed(Telling.problem(problem, this.locale));
		}
	}

	/**
	 * What else the page does for an entry.
	 *
	 * @param changed after it was changed
	 * @param close closes the panel
	 * @param share shares it
	 * @param unshare makes it private again
	 * @param delete takes it out
	 */
	record Actions(Runnable changed, Runnable close, Runnable share, Runnable unshare, Runnable delete) {

	}

}
