package io.onethread.handover.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.handover.HandoverRow;
import io.onethread.handover.HandoverRow.LeftBehind;
import io.onethread.handover.HandoverService;
import io.onethread.handover.HandoverStatus;
import io.onethread.organisation.RepService;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * All handovers that somebody decides about or takes part in, and who left without one.
 */
@Route("handovers")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 210, title = "handover.menu", icon = "vaadin:exchange")
@StyleSheet("handover.css")
class HandoversView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient HandoverService handovers;

	private final transient RepService reps;

	private final transient Viewers viewers;

	private final transient HandoverWords words = new HandoverWords(UI.getCurrent().getLocale());

	private final Div body = new Div();

	private final PageHeader header;

	HandoversView(HandoverService handovers, RepService reps, Viewers viewers, LiveChanges live) {
		this.handovers = handovers;
		this.reps = reps;
		this.viewers = viewers;
		addClassNames("ot-page", "handover-page");
		this.body.addClassName("handover-body");
		Button begin = new Button(this.words.text("new"), VaadinIcon.PLUS.create(), (click) -> begin(null));
		begin.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		begin.setVisible(mayBegin(viewers.current()));
		this.header = new PageHeader(this.words.text("title"), begin);
		add(this.header, this.body);
		live.watch(this, Set.of("Handover"), this::refresh);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("handover.menu") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
		event.getLocation().getQueryParameters().getSingleParameter("rep").ifPresent(this::begin);
	}

	private void refresh() {
		Viewer viewer = this.viewers.current();
		List<HandoverRow> rows = this.handovers.list(viewer);
		List<LeftBehind> left = this.handovers.leftBehind(viewer);
		this.body.removeAll();
		if (!left.isEmpty()) {
			Div list = new Div();
			left.forEach((one) -> list.add(row(one)));
			Card card = new Card(this.words.text("left-behind"), String.valueOf(left.size()), list);
			card.addToHead(muted(this.words.text("most-at-stake")));
			this.body.add(card);
		}
		if (!rows.isEmpty()) {
			Div list = new Div();
			rows.forEach((row) -> list.add(row(row)));
			this.body.add(new Card(this.words.text("all"), String.valueOf(rows.size()), list));
		}
		if (left.isEmpty() && rows.isEmpty()) {
			this.body.add(new EmptyState(this.words.text("empty"),
					this.words.text(mayBegin(viewer) ? "empty.text" : "empty.text.rep")));
		}
	}

	private Div row(HandoverRow row) {
		Anchor link = new Anchor("handovers/" + row.id() + (row.manages() ? "" : "/walk"), row.rep().name());
		link.getElement().setAttribute("router-link", true);
		link.addClassName("handover-name");
		Div first = new Div(link, new Chip(this.words.status(row.status()), HandoverWords.tone(row.status())));
		first.addClassName("handover-first");
		Span why = new Span(why(row));
		why.addClassName("ot-why");
		Div text = new Div(first, why);
		text.addClassName("handover-cell");
		Span when = new Span(this.words.day(row.createdAt()));
		when.addClassNames("ot-muted", "ot-num");
		Div line = new Div(text, when);
		line.addClassName("handover-row");
		return line;
	}

	private String why(HandoverRow row) {
		String reason = this.words.reason(row.reason());
		if (row.mine() > 0) {
			return this.words.join(List.of(reason, this.words.text("row.mine", row.mine(), row.mine() - row.unseen())));
		}
		return this.words.join(List.of(reason, (row.status() == HandoverStatus.DRAFT) ? this.words.text("row.draft")
				: this.words.text("row.moved", row.moved(), row.parts())));
	}

	private Div row(LeftBehind one) {
		Anchor link = new Anchor("reps/" + one.rep().id(), one.rep().name());
		link.getElement().setAttribute("router-link", true);
		link.addClassName("handover-name");
		Div text = new Div(link, muted(this.words.text("left-behind.why", one.customers())));
		text.addClassName("handover-cell");
		Button begin = new Button(this.words.text("left-behind.begin"), (click) -> begin(one.rep().id()));
		begin.setAriaLabel(this.words.text("left-behind.begin.of", one.rep().name()));
		Div line = new Div(text, new Amount(one.value(), this.words.locale()), begin);
		line.addClassName("handover-row");
		return line;
	}

	private void begin(@Nullable String rep) {
		Viewer viewer = this.viewers.current();
		NewHandoverDialog[] dialog = new NewHandoverDialog[1];
		dialog[0] = new NewHandoverDialog(this.reps, this.viewers, this.words,
				(rep == null) ? null : this.reps.find(viewer, rep).orElse(null),
				(data) -> Told.tried(this.words, () -> {
					String id = this.handovers.draft(this.viewers.current(), UUID.randomUUID().toString(), data);
					dialog[0].close();
					UI.getCurrent().navigate("handovers/" + id);
				}));
		dialog[0].open();
	}

	/** Whoever has somebody below them. */
	private static boolean mayBegin(Viewer viewer) {
		return viewer.all() || viewer.reps().size() > 1;
	}

	private static Span muted(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

}
