package io.onethread.handover.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.handover.Handover;
import io.onethread.handover.Handover.Given;
import io.onethread.handover.Handover.State;
import io.onethread.handover.HandoverService;
import io.onethread.handover.Takeover;
import io.onethread.handover.TakeoverService;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Walks a successor through the customers they took over, one after another. */
@Route("handovers/:id/walk")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("handover.css")
class WalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final String CUSTOMER = "customer";

	private static final String KEY = "['j', 'k', 's'].includes(event.key) && !event.ctrlKey && !event.metaKey && "
			+ "!event.altKey && !event.composedPath()[0].matches('input, textarea')";

	private final transient HandoverService handovers;

	private final transient TakeoverService takeovers;

	private final transient Viewers viewers;

	private final transient HandoverWords words = new HandoverWords(UI.getCurrent().getLocale());

	private String id = "";

	private transient List<Given> customers = List.of();

	private @Nullable String selected;

	WalkView(HandoverService handovers, TakeoverService takeovers, Viewers viewers, LiveChanges live) {
		this.handovers = handovers;
		this.takeovers = takeovers;
		this.viewers = viewers;
		addClassNames("ot-page", "handover-page");
		getElement().setAttribute("tabindex", "-1");
		getElement().addEventListener("keydown", this::key).setFilter(KEY).addEventData("event.key");
		live.watch(this, Set.of("Handover"), this::refresh);
	}

	@Override
	public String getPageTitle() {
		return this.words.text("walk.title") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.id = event.getRouteParameters().get("id").orElse("");
		this.selected = event.getLocation().getQueryParameters().getSingleParameter(CUSTOMER).orElse(null);
		show(this.handovers.find(this.viewers.current(), this.id).orElseThrow(NotFoundException::new));
	}

	private void refresh() {
		this.handovers.find(this.viewers.current(), this.id).ifPresent(this::show);
	}

	private void show(Handover handover) {
		removeAll();
		Viewer viewer = this.viewers.current();
		this.customers = handover.parts()
			.stream()
			.filter((part) -> part.state() == State.MOVED && part.label().equals("Customer")
					&& String.valueOf(viewer.rep()).equals(part.to()))
			.toList();
		PageHeader header = new PageHeader(this.words.text("walk.from", handover.rep().name()));
		add(header);
		if (this.customers.isEmpty()) {
			add(new EmptyState(this.words.text("walk.none"), this.words.text("walk.none.text")));
			return;
		}
		long seen = this.customers.stream().filter((part) -> part.seenAt() != null).count();
		header.setNote(this.words.text("seen", seen, this.customers.size()));
		if (place() < 0) {
			this.selected = this.customers.stream()
				.filter((part) -> part.seenAt() == null)
				.findFirst()
				.orElse(this.customers.getFirst())
				.id();
		}
		ProgressBar bar = new ProgressBar();
		bar.setValue((double) seen / this.customers.size());
		bar.getElement().setAttribute("aria-label", this.words.text("walk.title"));
		Div walk = new Div(list(), details(viewer));
		walk.addClassName("handover-walk");
		add(bar, walk);
	}

	private Div list() {
		Div list = new Div();
		list.addClassNames("ot-card", "handover-list");
		for (Given part : this.customers) {
			NativeButton row = new NativeButton(this.words.name(part.name()), (click) -> select(part.id()));
			row.addClassName("handover-pick");
			if (part.id().equals(this.selected)) {
				row.getElement().setAttribute("aria-current", "true");
			}
			if (part.seenAt() != null) {
				Span mark = new Span(this.words.text("walk.seen"));
				mark.addClassNames("ot-chip", "ot-chip-good");
				row.add(mark);
			}
			list.add(row);
		}
		return list;
	}

	private Div details(Viewer viewer) {
		Optional<Takeover> takeover = this.takeovers.find(viewer, this.id, String.valueOf(this.selected));
		if (takeover.isEmpty()) {
			return new EmptyState(this.words.text("walk.gone"), this.words.text("walk.gone.text"));
		}
		Button back = new Button(this.words.text("walk.back"), (click) -> step(-1));
		Button next = new Button(this.words.text("walk.next"), (click) -> step(1));
		Button mark = new Button(this.words.text((takeover.get().seenAt() == null) ? "walk.mark" : "walk.unmark"),
				(click) -> mark(takeover.get().seenAt() == null));
		mark.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Span keys = new Span(this.words.text("walk.keys", place() + 1, this.customers.size()));
		keys.addClassName("ot-why");
		Div actions = new Div(back, next, mark, keys);
		actions.addClassName("ot-actions");
		return new Div(actions, new TakeoverPanel(this.words, takeover.get()));
	}

	private void key(DomEvent press) {
		switch (press.getEventData().path("event.key").asString()) {
			case "j" -> step(1);
			case "k" -> step(-1);
			default -> mark(true);
		}
	}

	private void step(int by) {
		if (!this.customers.isEmpty()) {
			select(this.customers.get(Math.clamp((long) place() + by, 0, this.customers.size() - 1)).id());
		}
	}

	private void mark(boolean seen) {
		String customer = this.selected;
		if (customer != null && Told.tried(this.words,
				() -> this.takeovers.markSeen(this.viewers.current(), this.id, customer, seen))) {
			if (seen) {
				step(1);
			}
			refresh();
		}
	}

	private void select(String customer) {
		this.selected = customer;
		UI.getCurrent()
			.getPage()
			.getHistory()
			.replaceState(null,
					"handovers/" + this.id + "/walk?" + QueryParameters.of(CUSTOMER, customer).getQueryString());
		refresh();
	}

	private int place() {
		for (int i = 0; i < this.customers.size(); i++) {
			if (this.customers.get(i).id().equals(this.selected)) {
				return i;
			}
		}
		return -1;
	}

}
