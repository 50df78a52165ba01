package io.onethread.lookup.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.lookup.RecordPage;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.RecordService;
import io.onethread.lookup.RecordThread;
import io.onethread.lookup.TieGroup;
import io.onethread.lookup.ThreadService;
import io.onethread.shell.EmptyState;
import io.onethread.shell.RecordPanel;
import jakarta.annotation.security.PermitAll;

import org.springframework.beans.factory.ObjectProvider;

/** What a record is, and its thread: all that hangs together with it. */
@Route("records/:id")
@RouteAlias("customers/:id")
@RouteAlias("contacts/:id")
@RouteAlias("projects/:id")
@RouteAlias("reps/:id")
@RouteAlias("divisions/:id")
@RouteAlias("branches/:id")
@RouteAlias("products/:id")
@RouteAlias("product-lines/:id")
@RouteAlias("orders/:id")
@RouteAlias("activities/:id")
@PermitAll
@StyleSheet("lookup.css")
class RecordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	/**
	 * J and K go through the rows of all cards, as Tab does, but without what is between.
	 */
	private static final String ROW_KEYS = """
			this.addEventListener('keydown', (event) => {
			  const by = { j: 1, k: -1 }[event.key];
			  if (!by || event.ctrlKey || event.metaKey || event.composedPath()[0].matches('input, textarea')) { return; }
			  const rows = [...this.querySelectorAll('.lookup-row-link')];
			  const now = rows.indexOf(document.activeElement);
			  rows[Math.min(Math.max(now + by, 0), rows.length - 1)]?.focus();
			});""";

	/** What the page's head says, so that the list of details need not. */
	private static final Set<String> EDITABLE = Set.of("Customer");

	private final transient RecordService records;

	private final transient ThreadService threads;

	private final transient Viewers viewers;

	private final transient ObjectProvider<RecordPanel> panels;

	private String title = "Onethread";

	RecordView(RecordService records, ThreadService threads, Viewers viewers, ObjectProvider<RecordPanel> panels) {
		this.records = records;
		this.threads = threads;
		this.viewers = viewers;
		this.panels = panels;
		addClassNames("ot-page", "lookup-page");
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		String id = event.getRouteParameters().get("id").orElse("");
		Viewer viewer = this.viewers.current();
		RecordPage page = this.records.page(viewer, id).orElseThrow(NotFoundException::new);
		RecordThread thread = this.threads.thread(viewer, id, ThreadService.DEPTH, TieCard.PAGE)
			.orElseThrow(NotFoundException::new);
		if (!event.getLocation().getPath().equals(Words.path(page.record()))) {
			event.forwardTo(Words.path(page.record()));
			return;
		}
		this.title = page.record().name() + " · Onethread";
		Words words = new Words(this, UI.getCurrent().getLocale());
		add(breadcrumb(Walk.of(UI.getCurrent()).to(page.record())), head(viewer, page, words),
				new RecordFacts(page, words));
		this.panels.orderedStream()
			.flatMap((panel) -> panel.card(viewer, page.record().type(), id).stream())
			.forEach(this::add);
		Div cards = new Div();
		cards.addClassName("lookup-cards");
		Set<String> told = this.panels.orderedStream()
			.flatMap((panel) -> panel.tells(page.record().type()).stream())
			.collect(Collectors.toSet());
		for (TieGroup group : thread.groups()) {
			if (told.contains(group.type())) {
				continue;
			}
			cards.add(new TieCard(group, words,
					(place) -> this.threads.group(this.viewers.current(), id, group.type(), place, TieCard.PAGE)
						.map(TieGroup::ties)
						.orElse(List.of())));
		}
		add(cards);
		if (thread.groups().isEmpty()) {
			add(new EmptyState(getTranslation("lookup.thread.empty"), getTranslation("lookup.thread.empty.remedy")));
		}
		RecordPage.Orders orders = page.orders();
		if (orders != null) {
			add(new OrderChart(orders, words, UI.getCurrent().getLocale()));
		}
	}

	@Override
	protected void onAttach(AttachEvent event) {
		getElement().executeJs(ROW_KEYS);
	}

	private Nav breadcrumb(List<RecordRef> walk) {
		Nav nav = new Nav();
		nav.addClassName("lookup-walk");
		nav.getElement().setAttribute("aria-label", getTranslation("lookup.walk"));
		nav.add(new Anchor("search", getTranslation("lookup.search")));
		for (RecordRef step : walk) {
			Span stroke = new Span();
			stroke.addClassName("lookup-stroke");
			stroke.getElement().setAttribute("aria-hidden", "true");
			nav.add(stroke);
			if (step.equals(walk.getLast())) {
				Span here = new Span(step.name());
				here.getElement().setAttribute("aria-current", "page");
				nav.add(here);
			}
			else {
				nav.add(new Anchor(Words.path(step), step.name()));
			}
		}
		return nav;
	}

	private Div head(Viewer viewer, RecordPage page, Words words) {
		Div names = new Div(new H1(page.record().name()));
		Span other = new Span(String.join(" · ", RecordFacts.otherNames(page, this::getTranslation)));
		other.addClassName("ot-muted");
		names.add(other);
		Div actions = new Div();
		actions.addClassName("ot-actions");
		if (viewer.is(Role.REP, Role.MANAGER, Role.EXECUTIVE)) {
			actions.add(new Button(getTranslation("lookup.map"), VaadinIcon.SITEMAP.create(),
					(click) -> UI.getCurrent().navigate("map", QueryParameters.of("root", page.record().id()))));
		}
		if (page.full() && EDITABLE.contains(page.record().type())) {
			actions.add(new Button(getTranslation("lookup.edit"), VaadinIcon.EDIT.create(),
					(click) -> UI.getCurrent().navigate(Words.path(page.record()) + "/edit")));
		}
		this.panels.orderedStream()
			.forEach((panel) -> actions.add(panel.actions(viewer, page.record().type(), page.record().id())));
		Div row = new Div(names, actions);
		row.addClassName("lookup-head");
		Div head = new Div(row, RecordFacts.chips(page, words, this::getTranslation));
		return head;
	}

}
