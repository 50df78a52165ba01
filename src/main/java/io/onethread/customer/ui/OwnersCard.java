package io.onethread.customer.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.Ownership;
import io.onethread.customer.Ownership.Holder;
import io.onethread.customer.Ownership.Past;
import io.onethread.customer.OwnershipEdit;
import io.onethread.customer.OwnershipProblem;
import io.onethread.customer.OwnershipService;
import io.onethread.graph.RecordRef;
import io.onethread.organisation.RepService;
import io.onethread.shell.BeforeChange;
import io.onethread.shell.BeforeChange.Preview;
import io.onethread.shell.Card;
import io.onethread.shell.ChangeAhead;
import io.onethread.shell.Chip;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a customer, who did and why no longer, and what may be done about it.
 */
@StyleSheet("customer.css")
class OwnersCard extends Div {

	private final transient OwnershipService service;

	private final transient RepService reps;

	private final transient Viewers viewers;

	private final String customer;

	private final transient BeforeChange before;

	OwnersCard(OwnershipService service, RepService reps, Viewers viewers, LiveChanges changes, BeforeChange before,
			Ownership ownership) {
		this.before = before;
		this.service = service;
		this.reps = reps;
		this.viewers = viewers;
		this.customer = ownership.customer();
		addClassName("customer-owners");
		show(ownership);
		changes.watch(this, Set.of("Customer", "Rep"), Set.of(this.customer), this::refresh);
	}

	private void refresh() {
		this.service.find(this.viewers.current(), this.customer).ifPresentOrElse(this::show, this::removeAll);
	}

	private void show(Ownership ownership) {
		removeAll();
		Div rows = new Div();
		ownership.owners().forEach((holder) -> rows.add(row(ownership, holder)));
		if (ownership.owner().isEmpty()) {
			Div none = new Div(muted(getTranslation("customer.owners.none")));
			none.addClassName("customer-contact");
			rows.addComponentAsFirst(none);
		}
		Card card = new Card(getTranslation("customer.owners"), String.valueOf(ownership.owners().size()), rows);
		Div actions = new Div();
		actions.addClassName("ot-actions");
		if (ownership.mayClaim()) {
			actions.add(small("customer.owners.claim", () -> claim(ownership)));
		}
		if (ownership.mayAddCoOwner()) {
			actions.add(small("customer.owners.add",
					() -> OwnershipDialog
						.adding(this.reps, this.viewers,
								(rep, until, why) -> write(ownership.edit(),
										(viewer, edit) -> this.service.addCoOwner(viewer, edit, rep.id(), until, why)))
						.open()));
		}
		card.addToHead(actions);
		if (!ownership.past().isEmpty()) {
			card.add(past(ownership));
		}
		add(card);
	}

	private Div row(Ownership ownership, Holder holder) {
		RecordRef division = holder.division();
		Div first = new Div(link(holder.rep()), new Chip(getTranslation("customer.owners.role." + holder.role()),
				holder.isOwner() ? Chip.Tone.INFO : Chip.Tone.PLAIN));
		if (holder.left()) {
			first.add(new Chip(getTranslation("customer.owners.left"), Chip.Tone.WARN));
		}
		first.addClassName("customer-owner-name");
		Span why = muted(String.join(" · ",
				java.util.stream.Stream
					.of((division == null) ? "" : division.name(), since(holder.since()), until(holder.until()))
					.filter((text) -> !text.isEmpty())
					.toList()));
		Div text = new Div(first, why);
		text.addClassName("customer-cell");
		Div row = new Div(text);
		row.addClassName("customer-contact");
		if (holder.mayPass()) {
			row.add(small("customer.owners.pass", () -> pass(ownership, holder)),
					small(holder.isOwner() ? "customer.owners.release" : "customer.owners.remove",
							() -> release(ownership, holder)));
		}
		return row;
	}

	private Details past(Ownership ownership) {
		Div rows = new Div();
		for (Past past : ownership.past()) {
			Div first = new Div(link(past.rep()), muted(getTranslation("customer.owners.role." + past.role())));
			first.addClassName("customer-owner-name");
			Div text = new Div(first, muted(period(past.since(), past.until())));
			String why = past.why();
			if (why != null && !why.isBlank()) {
				text.add(muted(getTranslation("customer.owners.why", why)));
			}
			text.addClassName("customer-cell");
			Div row = new Div(text);
			row.addClassName("customer-contact");
			rows.add(row);
		}
		Details details = new Details(getTranslation("customer.owners.past", ownership.past().size()), rows);
		details.addClassName("customer-past");
		return details;
	}

	private void claim(Ownership ownership) {
		Viewer viewer = this.viewers.current();
		String rep = viewer.rep();
		if (rep != null && !viewer.all() && viewer.reps().size() == 1) {
			write(ownership.edit(), (who, edit) -> this.service.claim(who, edit, rep, ""));
			return;
		}
		OwnershipDialog
			.claiming(this.reps, this.viewers,
					(chosen, until, why) -> write(ownership.edit(),
							(who, edit) -> this.service.claim(who, edit, chosen.id(), why)))
			.open();
	}

	private void pass(Ownership ownership, Holder holder) {
		Preview preview = preview(holder);
		OwnershipDialog
			.passing(this.reps, this.viewers, holder.rep().name(),
					(rep, until, why) -> write(ownership.edit(),
							(who, edit) -> this.service.transfer(who, edit, holder.rep().id(), rep.id(), why),
							(edit) -> made(preview, edit, rep.id())))
			.with(preview.card())
			.open();
	}

	private void release(Ownership ownership, Holder holder) {
		Preview preview = preview(holder);
		OwnershipDialog
			.ending(holder.rep().name(),
					(why) -> write(ownership.edit(),
							(who, edit) -> this.service.release(who, edit, holder.rep().id(), why),
							(edit) -> made(preview, edit, null)))
			.with(preview.card())
			.open();
	}

	private Preview preview(Holder holder) {
		return this.before.preview(new ChangeAhead(ChangeAhead.Kind.OWNER, this.customer, holder.rep().id()));
	}

	private void made(Preview preview, OwnershipEdit edit, @Nullable String to) {
		String kept = preview.made(new ChangeAhead(ChangeAhead.Kind.OWNER, this.customer, to), edit.id());
		this.before.offer(kept, getTranslation("customer.owners.done"), this::refresh);
	}

	private boolean write(OwnershipEdit edit, Write write) {
		return write(edit, write, (done) -> Told.done(getTranslation("customer.owners.done"),
				getTranslation("customer.owners.undo"), () -> undo(done)));
	}

	/** Does it, tells, and offers to take it back. */
	private boolean write(OwnershipEdit edit, Write write, Consumer<OwnershipEdit> told) {
		try {
			write.write(this.viewers.current(), edit);
			refresh();
			told.accept(edit);
			return true;
		}
		catch (OwnershipProblem problem) {
			Told.problem(getTranslation(Told.key(problem)));
			if (problem instanceof OwnershipProblem.Changed) {
				refresh();
			}
			return false;
		}
	}

	private void undo(OwnershipEdit edit) {
		try {
			this.service.undo(this.viewers.current(), this.customer, edit.id());
			refresh();
			Told.done(getTranslation("customer.owners.undone"));
		}
		catch (OwnershipProblem problem) {
			Told.problem(getTranslation(Told.key(problem)));
		}
	}

	private Button small(String key, Runnable action) {
		Button button = new Button(getTranslation(key), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		return button;
	}

	private String period(@Nullable LocalDate since, @Nullable LocalDate until) {
		return getTranslation("customer.owners.period", (since == null) ? "…" : day(since),
				(until == null) ? "…" : day(until));
	}

	private String since(@Nullable LocalDate since) {
		return (since == null) ? "" : getTranslation("customer.owners.since", day(since));
	}

	private String until(@Nullable LocalDate until) {
		return (until == null) ? "" : getTranslation("customer.owners.until", day(until));
	}

	private String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).format(day);
	}

	private static Anchor link(RecordRef rep) {
		Anchor link = new Anchor(RecordPath.of("Rep", rep.id()), rep.name());
		link.getElement().setAttribute("router-link", true);
		link.addClassName("customer-name");
		return link;
	}

	private static Span muted(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

	/** Writes a change of owners. */
	@FunctionalInterface
	private interface Write {

		void write(Viewer viewer, OwnershipEdit edit);

	}

}
