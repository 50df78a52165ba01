package io.onethread.handover.ui;

import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.handover.Handover;
import io.onethread.handover.HandoverProblem;
import io.onethread.handover.HandoverService;
import io.onethread.handover.HandoverStatus;
import io.onethread.shell.Chip;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.RecordPath;
import jakarta.annotation.security.RolesAllowed;

/** One handover: its steps while it is planned, its progress, and what came of it. */
@Route("handovers/:id")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("handover.css")
class HandoverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final String STEP = "step";

	private final transient HandoverService handovers;

	private final transient Viewers viewers;

	private final transient HandoverWords words = new HandoverWords(UI.getCurrent().getLocale());

	private String id = "";

	private int step = 1;

	private HandoverStatus shown = HandoverStatus.DRAFT;

	private String title = "Onethread";

	HandoverView(HandoverService handovers, Viewers viewers, LiveChanges live) {
		this.handovers = handovers;
		this.viewers = viewers;
		addClassNames("ot-page", "handover-page");
		live.watch(this, Set.of("Handover"), this::changed);
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.id = event.getRouteParameters().get("id").orElse("");
		this.step = event.getLocation()
			.getQueryParameters()
			.getSingleParameter(STEP)
			.filter((text) -> text.matches("[1-3]"))
			.map(Integer::parseInt)
			.orElse(1);
		Handover handover = find();
		if (!handover.manages()) {
			event.forwardTo("handovers/" + this.id + "/walk");
			return;
		}
		show(handover);
	}

	/** A plan is not drawn anew under the hands of whoever works on it. */
	private void changed() {
		this.handovers.find(this.viewers.current(), this.id).filter(Handover::manages).ifPresent((handover) -> {
			if (handover.status() != HandoverStatus.DRAFT || this.shown != HandoverStatus.DRAFT) {
				show(handover);
			}
		});
	}

	private Handover find() {
		return this.handovers.find(this.viewers.current(), this.id).orElseThrow(NotFoundException::new);
	}

	private void show(Handover handover) {
		this.shown = handover.status();
		this.title = this.words.text("of", handover.rep().name()) + " · Onethread";
		removeAll();
		add(breadcrumb(), head(handover));
		if (handover.status() != HandoverStatus.DRAFT) {
			add(new ResultPanel(this.handovers, this.viewers, this.words, handover));
			return;
		}
		try {
			add(new DraftPanel(this.handovers, this.viewers, this.words, handover, this.step, this::go));
		}
		catch (HandoverProblem.WrongState begun) {
			// Started by somebody else between the two reads; the page is told so at
			// once.
			add(new Span(this.words.problem(begun)));
		}
	}

	private Nav breadcrumb() {
		Nav nav = new Nav(new Anchor("handovers", this.words.text("title")));
		nav.addClassName("handover-back");
		nav.getElement().setAttribute("aria-label", this.words.text("title"));
		return nav;
	}

	private Div head(Handover handover) {
		Div names = new Div(new H1(this.words.text("of", handover.rep().name())),
				new Chip(this.words.status(handover.status()), HandoverWords.tone(handover.status())));
		names.addClassName("handover-first");
		Span why = new Span(
				this.words.join(java.util.stream.Stream
					.of(this.words.reason(handover.reason()), handover.why(),
							(handover.lastDay() == null) ? ""
									: this.words.text("last-day", this.words.day(handover.lastDay())),
							this.words.text("by", handover.by(), this.words.day(handover.createdAt())))
					.filter((text) -> !text.isEmpty())
					.toList()));
		why.addClassName("ot-muted");
		Anchor rep = new Anchor(RecordPath.of("Rep", handover.rep().id()), this.words.text("rep"));
		rep.getElement().setAttribute("router-link", true);
		Div actions = new Div(rep);
		actions.addClassName("ot-actions");
		if (handover.status() == HandoverStatus.DRAFT) {
			actions.add(small("terms", () -> terms(handover)), small("discard", this::discard));
		}
		Div text = new Div(names, why);
		Div head = new Div(text, actions);
		head.addClassName("handover-head");
		return head;
	}

	private Button small(String key, Runnable action) {
		Button button = new Button(this.words.text(key), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		return button;
	}

	private void terms(Handover handover) {
		NewHandoverDialog[] dialog = new NewHandoverDialog[1];
		dialog[0] = new NewHandoverDialog(handover, this.words, (data) -> {
			if (Told.tried(this.words, () -> this.handovers.change(this.viewers.current(), this.id, data))) {
				dialog[0].close();
				show(find());
			}
		});
		dialog[0].open();
	}

	private void discard() {
		if (Told.tried(this.words, () -> this.handovers.discard(this.viewers.current(), this.id))) {
			UI.getCurrent().navigate("handovers");
		}
	}

	private void go(int next) {
		this.step = next;
		UI.getCurrent()
			.getPage()
			.getHistory()
			.replaceState(null,
					"handovers/" + this.id + "?" + QueryParameters.of(STEP, String.valueOf(next)).getQueryString());
		show(find());
	}

}
