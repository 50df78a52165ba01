package io.onethread.overlap.ui;

import java.util.Objects;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.overlap.CaseDetails;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapCaseProblem;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapService;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Proposal;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.UserZone;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One case: what overlaps, who did what, what is said, and the ruling. */
@Route("overlap-cases/:id")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("overlap.css")
class OverlapCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final Set<String> SHOWN = Set.of(OverlapCases.KIND, "Work");

	private final transient OverlapCases cases;

	private final transient OverlapService overlaps;

	private final transient Viewers viewers;

	private final transient OverlapTexts texts = CaseWords.texts(UI.getCurrent().getLocale());

	private final transient ZoneId zone = UserZone.of(UI.getCurrent());

	private final Div head = new Div();

	private final Div facts = new Div();

	private final Div ruling = new Div();

	private final CaseTalk talk = new CaseTalk(this.texts, this.zone, this::say);

	private String id = "";

	private String title = "";

	OverlapCaseView(OverlapCases cases, OverlapService overlaps, Viewers viewers, LiveChanges live) {
		this.cases = cases;
		this.overlaps = overlaps;
		this.viewers = viewers;
		addClassNames("ot-page", "case-page");
		this.head.addClassName("case-head");
		this.facts.addClassName("case-facts");
		Div side = new Div(this.ruling, this.talk);
		side.addClassName("case-side");
		add(this.head, this.facts, side);
		live.watch(this, SHOWN, this::refresh);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.id = event.getRouteParameters().get("id").orElse("");
		show(this.cases.find(this.viewers.current(), this.id).orElseThrow(NotFoundException::new));
	}

	@Override
	public String getPageTitle() {
		return this.title + " · Onethread";
	}

	private void refresh() {
		this.cases.find(this.viewers.current(), this.id).ifPresentOrElse(this::show, () -> {
			removeAll();
			add(new EmptyState(this.texts.text("overlap.case.problem.gone"),
					this.texts.text("overlap.case.gone.text")));
		});
	}

	private void show(CaseDetails details) {
		Overlap about = details.overlap().overlap();
		this.title = this.texts.title(about);
		head(details, about);
		this.facts.removeAll();
		Div overlap = new Div(new OverlapWhy(this.texts, about),
				new OverlapSides(this.texts, details.overlap(), this.overlaps.places(this.viewers.current())));
		overlap.addClassName("ot-card");
		this.facts.add(overlap, new CaseTimeline(this.texts, details, this.zone));
		this.ruling.removeAll();
		this.ruling
			.add(new RulingCard(this.texts, details, (proposal) -> rule(details, proposal), this::undo, this::appeal));
		this.talk.show(details.entries());
	}

	private void head(CaseDetails details, Overlap about) {
		this.head.removeAll();
		Anchor back = new Anchor("overlap-cases", this.texts.text("overlap.case.all"));
		back.getElement().setAttribute("router-link", true);
		Div chips = new Div(CaseWords.state(this.texts, details.matter()),
				new Chip(this.texts.kind(about.kind()), Chip.Tone.PLAIN));
		if (about.avoided()) {
			chips.add(new Chip(this.texts.text("overlap.avoided", Objects.requireNonNullElse(about.daysQuiet(), 0L)),
					Chip.Tone.BAD));
		}
		chips.add(new Chip(this.texts.pattern(about.pattern()), Chip.Tone.PLAIN));
		ZonedDateTime due = details.matter().dueAt();
		if (due != null) {
			boolean late = due.isBefore(ZonedDateTime.now());
			chips
				.add(new Chip(
						this.texts.text(late ? "overlap.case.late" : "overlap.case.due",
								DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
									.withLocale(this.texts.locale())
									.format(due.withZoneSameInstant(this.zone))),
						late ? Chip.Tone.BAD : Chip.Tone.WARN));
		}
		chips.add(new Chip(
				this.texts.text("overlap.case.stake", Amount.shortForm(about.openValue(), this.texts.locale())),
				Chip.Tone.PLAIN));
		chips.addClassName("ot-actions");
		this.head.add(back, new H1(new OverlapNames(this.texts, about)), chips);
	}

	private void say(String text) {
		try {
			this.cases.comment(this.viewers.current(), this.id, UUID.randomUUID().toString(), text);
			refresh();
		}
		catch (OverlapCaseProblem problem) {
			CaseWords.problem(this.texts, problem);
		}
	}

	private void rule(CaseDetails details, @Nullable Proposal proposal) {
		new RulingDialog(this.texts, details.facts(), proposal, (ruling, verdict) -> {
			this.cases.rule(this.viewers.current(), this.id, ruling, verdict);
			CaseWords.done(this.texts.text("overlap.case.ruled.done"));
			refresh();
		}).open();
	}

	private void appeal(AppealDialog.Step step) {
		new AppealDialog(this.texts, step, (why) -> {
			try {
				switch (step) {
					case APPEAL ->
						this.cases.appeal(this.viewers.current(), this.id, UUID.randomUUID().toString(), why);
					case UPHOLD -> this.cases.decideAppeal(this.viewers.current(), this.id, true, why);
					case GRANT -> this.cases.decideAppeal(this.viewers.current(), this.id, false, why);
				}
				CaseWords.done(this.texts.text("overlap.appeal.done"));
			}
			catch (OverlapCaseProblem problem) {
				CaseWords.problem(this.texts, problem);
			}
			refresh();
		}).open();
	}

	private void undo() {
		ConfirmDialog ask = new ConfirmDialog(this.texts.text("overlap.case.undo.title"),
				this.texts.text("overlap.case.undo.text"), this.texts.text("overlap.case.undo"), (yes) -> undoNow());
		ask.setCancelable(true);
		ask.setCancelText(this.texts.text("overlap.case.cancel"));
		ask.open();
	}

	private void undoNow() {
		try {
			this.cases.undo(this.viewers.current(), this.id);
			CaseWords.done(this.texts.text("overlap.case.undone.done"));
		}
		catch (OverlapCaseProblem problem) {
			CaseWords.problem(this.texts, problem);
		}
		refresh();
	}

}
