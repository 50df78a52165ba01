package io.onethread.lookup.ui;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import io.onethread.customer.Changes;
import io.onethread.lookup.RecordPage;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.RecordService;
import io.onethread.lookup.RecordThread;
import io.onethread.lookup.ThreadFilter;
import io.onethread.lookup.ThreadService;
import io.onethread.lookup.TieGroup;
import io.onethread.lookup.WalkKeeper;
import io.onethread.shell.ChangedBar;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.RecordPanel;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

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
@JsModule("./swipe/swipe-walk.ts")
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
			});
			this.addEventListener('focusin', (event) => { this.lastFocus = event.target.closest('a[href]')?.getAttribute('href'); });""";

	/** What had the focus and was made anew gets it back, and nothing jumps. */
	private static final String KEEP_FOCUS = """
			if (this.lastFocus && (!document.activeElement || document.activeElement === document.body)) {
			  this.querySelector(`a[href="${CSS.escape(this.lastFocus)}"]`)?.focus({ preventScroll: true });
			}""";

	private static final String TYPING = "event.target.matches('input, textarea, [contenteditable]')";

	private final transient RecordService records;

	private final transient ThreadService threads;

	private final transient Changes changes;

	private final transient Viewers viewers;

	private final transient ObjectProvider<RecordPanel> panels;

	private final transient ObjectProvider<WalkKeeper> keepers;

	private final ChangedBar changed = new ChangedBar(this::refresh);

	private final Div top = part("lookup-part");

	private final Div panelCards = part("lookup-part");

	private final Div cards = part("lookup-cards");

	private final Div bottom = part("lookup-part");

	private final ThreadFilters filters = new ThreadFilters((wanted, why) -> filter(wanted, why));

	private transient ThreadFilter filter = ThreadFilter.ALL;

	private boolean explained;

	private final transient Map<String, TieGroup> shownGroups = new HashMap<>();

	private final Map<String, TieCard> shownCards = new HashMap<>();

	private transient @Nullable RecordPage page;

	private transient ZonedDateTime readAt = ZonedDateTime.now();

	/** Read by the thread that tells of changes. */
	private transient volatile Set<String> shown = Set.of();

	private boolean typing;

	private String id = "";

	private String title = "Onethread";

	RecordView(RecordService records, ThreadService threads, Viewers viewers, ObjectProvider<RecordPanel> panels,
			ObjectProvider<WalkKeeper> keepers, Changes changes, LiveChanges live) {
		this.keepers = keepers;
		this.records = records;
		this.changes = changes;
		this.threads = threads;
		this.viewers = viewers;
		this.panels = panels;
		addClassNames("ot-page", "lookup-page");
		getElement().addEventListener("focusin", (focus) -> this.typing = true).setFilter(TYPING);
		getElement().addEventListener("focusout", (blur) -> this.typing = false).setFilter(TYPING);
		live.watch(this, Set.of(), () -> this.shown, this::changed);
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		this.id = event.getRouteParameters().get("id").orElse("");
		this.page = null;
		this.shownGroups.clear();
		this.shownCards.clear();
		this.changed.setVisible(false);
		Viewer viewer = this.viewers.current();
		RecordPage found = this.records.page(viewer, this.id).orElseThrow(NotFoundException::new);
		if (!event.getLocation().getPath().equals(Words.path(found.record()))) {
			event.forwardTo(Words.path(found.record()));
			return;
		}
		this.title = found.record().name() + " · Onethread";
		Map<String, List<String>> asked = event.getLocation().getQueryParameters().getParameters();
		this.filter = ThreadFilter.of(asked);
		this.explained = asked.containsKey("why");
		Span swipes = new Span(getTranslation("lookup.swipes"));
		swipes.addClassNames("ot-why", "lookup-swipes");
		add(this.changed, this.top, swipes, this.panelCards, this.filters, this.cards, this.bottom);
		show(viewer, found);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		getElement().executeJs(ROW_KEYS);
		getElement().executeJs("window.onethreadWalk?.(this)");
	}

	/** Shows what was written meanwhile, or says so to somebody who is busy here. */
	private void changed() {
		Viewer viewer = this.viewers.current();
		if (this.records.page(viewer, this.id).isEmpty()) {
			removeAll();
			add(new EmptyState(getTranslation("lookup.gone"), getTranslation("lookup.gone.remedy")));
		}
		else if (this.typing || UI.getCurrent().getChildren().anyMatch(RecordView::isOpenDialog)) {
			this.changed.tell(this.changes.lastBy(viewer, this.id, this.readAt)
				.map((name) -> getTranslation("lookup.changed.by", name))
				.orElseGet(() -> getTranslation("lookup.changed")));
		}
		else {
			refresh();
		}
	}

	private void refresh() {
		Viewer viewer = this.viewers.current();
		RecordPage found = this.records.page(viewer, this.id).orElse(null);
		if (found != null && !found.record().id().equals(this.id)) {
			// Merged into another meanwhile.
			UI.getCurrent().navigate(Words.path(found.record()));
		}
		else if (found != null) {
			show(viewer, found);
		}
		getElement().executeJs(KEEP_FOCUS);
	}

	/** Replaces what differs from what is shown, and leaves the rest as it is. */
	private void show(Viewer viewer, RecordPage found) {
		this.readAt = ZonedDateTime.now();
		this.typing = false;
		RecordThread thread = this.threads.thread(viewer, this.id, this.filter, ThreadService.DEPTH, TieCard.PAGE)
			.orElseThrow(NotFoundException::new);
		this.filters.show(this.filter, this.explained, thread, () -> this.filter.isAll() ? thread
				: this.threads.thread(viewer, this.id, ThreadService.DEPTH, ThreadService.MOST).orElse(thread));
		this.shown = thread.nodes().stream().map(RecordRef::id).collect(Collectors.toUnmodifiableSet());
		String type = found.record().type();
		Words words = new Words(this, UI.getCurrent().getLocale());
		List<Component> actions = this.panels.orderedStream()
			.flatMap((panel) -> panel.actions(viewer, type, this.id).stream())
			.toList();
		List<RecordRef> walk = Walk.of(UI.getCurrent()).to(found.record());
		Optional<String> again = (walk.size() < 2 || viewer.is(Role.ADMINISTRATOR)) ? Optional.empty()
				: this.keepers.orderedStream().flatMap((one) -> one.question(viewer, walk).stream()).findFirst();
		replace(this.top,
				List.of(new RecordHead(viewer, found, walk, again, words, actions), new RecordFacts(found, words)));
		replace(this.panelCards,
				this.panels.orderedStream().flatMap((panel) -> panel.card(viewer, type, this.id).stream()).toList());
		show(type, thread.groups(), words);
		if (!found.equals(this.page)) {
			RecordPage.Orders orders = found.orders();
			replace(this.bottom,
					(orders == null) ? List.of() : List.of(new OrderChart(orders, words, UI.getCurrent().getLocale())));
		}
		this.page = found;
	}

	private void show(String type, List<TieGroup> groups, Words words) {
		Set<String> told = this.panels.orderedStream()
			.flatMap((panel) -> panel.tells(type).stream())
			.collect(Collectors.toSet());
		List<Component> wanted = groups.stream()
			.filter((group) -> !this.filter.kinds().isEmpty() || !told.contains(group.type()))
			.<Component>map((group) -> card(group, words))
			.toList();
		if (groups.isEmpty()) {
			String key = this.filter.isAll() ? "lookup.thread.empty" : "lookup.thread.none";
			wanted = List.of(new EmptyState(getTranslation(key), getTranslation(key + ".remedy")));
		}
		if (!this.cards.getChildren().toList().equals(wanted)) {
			replace(this.cards, wanted);
		}
	}

	private TieCard card(TieGroup group, Words words) {
		TieCard known = this.shownCards.get(group.type());
		if (known != null && group.equals(this.shownGroups.put(group.type(), group))) {
			return known;
		}
		this.shownGroups.put(group.type(), group);
		TieCard card = new TieCard(group, words, this.explained,
				(place) -> this.threads
					.group(this.viewers.current(), this.id, this.filter, group.type(), place, TieCard.PAGE)
					.map(TieGroup::ties)
					.orElse(List.of()));
		this.shownCards.put(group.type(), card);
		return card;
	}

	/** What is wanted stands in the address. */
	private void filter(ThreadFilter wanted, boolean why) {
		Map<String, String> parameters = new HashMap<>(wanted.parameters());
		if (why) {
			parameters.put("why", "");
		}
		RecordPage found = this.page;
		if (found != null) {
			UI.getCurrent().navigate(Words.path(found.record()), QueryParameters.simple(parameters));
		}
	}

	private static boolean isOpenDialog(Component component) {
		return component instanceof Dialog dialog && dialog.isOpened();
	}

	private static void replace(Div part, List<? extends Component> components) {
		part.removeAll();
		components.forEach(part::add);
	}

	private static Div part(String className) {
		Div part = new Div();
		part.addClassName(className);
		return part;
	}

}
