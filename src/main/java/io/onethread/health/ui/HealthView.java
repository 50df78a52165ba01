package io.onethread.health.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordRef;
import io.onethread.health.Alert;
import io.onethread.health.AlertFilter;
import io.onethread.health.AlertPage;
import io.onethread.health.AlertProblem;
import io.onethread.health.AlertService;
import io.onethread.health.HealthService;
import io.onethread.health.Outcome;
import io.onethread.health.ui.Shown.Part;
import io.onethread.shell.EmptyState;
import io.onethread.shell.ListAndDetail;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.RecordPath;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * How customers fare: the alerts, most money first, with the one that is opened beside
 * them; the customers that bring four fifths; and what work costs.
 */
@Route("health")
@RouteAlias("health/:alert")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE", "ADMINISTRATOR" })
@Menu(order = 200, title = "health.menu", icon = "vaadin:heart-o")
@StyleSheet("health.css")
class HealthView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	/** Keys that are typed into a field or a dialog are not meant for the list. */
	private static final String KEYS = "['j', 'k', 't', 'c'].includes(event.key) && !event.ctrlKey && !event.metaKey && "
			+ "!event.altKey && !event.composedPath()[0].matches('input, textarea')";

	private static final String ENTER_ON_ROW = "event.key === 'Enter' && !!element.shadowRoot && "
			+ "!!element.shadowRoot.activeElement && !!element.shadowRoot.activeElement.closest('tbody')";

	private final transient AlertService alerts;

	private final transient HealthService health;

	private final transient Viewers viewers;

	private final transient HealthTexts texts = new HealthTexts(UI.getCurrent().getLocale());

	private final AlertGrid grid = new AlertGrid(this.texts);

	private final ListAndDetail layout = new ListAndDetail(this.grid, "28rem", this::hide);

	private final AlertFilters filters = new AlertFilters(this.texts, (filter) -> go(this.shown.filtered(filter)));

	private final PageHeader header = new PageHeader(this.texts.text("health.title"), this.filters);

	private final Tabs tabs = new Tabs();

	private final Div part = new Div();

	private transient Shown shown = new Shown(Part.ALERTS, AlertFilter.OPEN, null);

	private transient @Nullable Alert opened;

	private int total;

	/** The row that was selected last. */
	private int place = -1;

	HealthView(AlertService alerts, HealthService health, Viewers viewers, LiveChanges changes) {
		this.alerts = alerts;
		this.health = health;
		this.viewers = viewers;
		addClassNames("ot-page", "health-page");
		getElement().setAttribute("tabindex", "-1");
		Viewer viewer = viewers.current();
		if (!viewer.is(Role.ADMINISTRATOR)) {
			this.tabs.add(tab(Part.ALERTS), tab(Part.KEY));
		}
		if (health.maySet(viewer)) {
			this.tabs.add(tab(Part.COSTS));
		}
		// What scrolls the tabs is not one of them, as a list of tabs demands of all that
		// may have the focus.
		this.tabs.getElement()
			.executeJs("this.updateComplete.then(() => "
					+ "this.shadowRoot.getElementById('scroll').removeAttribute('tabindex'))");
		this.tabs.addSelectedChangeListener((change) -> {
			if (change.isFromClient()) {
				go(this.shown.part(Part.valueOf(change.getSelectedTab().getId().orElse(Part.ALERTS.name()))));
			}
		});
		this.layout.addClassName("health-layout");
		this.layout.setDetailSize("26rem", true);
		this.part.addClassName("health-body");
		add(this.header, this.tabs, this.part);
		listen();
		changes.watch(this, Set.of(AlertService.KIND), this::refresh);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("health.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Shown wanted = Shown.of(event.getLocation().getQueryParameters(),
				event.getRouteParameters().get("alert").orElse(null));
		this.shown = this.viewers.current().is(Role.ADMINISTRATOR) ? wanted.part(Part.COSTS)
				: (wanted.part() == Part.COSTS && !this.health.maySet(this.viewers.current()))
						? wanted.part(Part.ALERTS) : wanted;
		show();
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.layout.fit(event.getUI(), this::arrange);
	}

	private Tab tab(Part which) {
		Tab tab = new Tab(this.texts.text("health.part." + which.name().toLowerCase(java.util.Locale.ROOT)));
		tab.setId(which.name());
		return tab;
	}

	private void listen() {
		this.grid.setItems(new CallbackDataProvider<Alert, Void>(
				(query) -> page(query.getOffset(), query.getLimit()).items().stream(), (query) -> this.total,
				Alert::id));
		this.grid.addItemClickListener((click) -> open(click.getItem().id()));
		this.grid.addItemDoubleClickListener((click) -> walk());
		getElement().addEventListener("keydown", this::key).setFilter(KEYS).addEventData("event.key");
		this.grid.getElement().addEventListener("keydown", (press) -> walk()).setFilter(ENTER_ON_ROW);
	}

	private AlertPage page(int offset, int limit) {
		String sort = this.shown.filter().open() ? "stake" : "closedAt";
		return this.alerts.list(this.viewers.current(), this.shown.filter(),
				new ListRequest("", sort, true, offset, limit));
	}

	private void show() {
		this.part.removeAll();
		this.tabs.getChildren()
			.filter((tab) -> tab.getId().orElse("").equals(this.shown.part().name()))
			.findFirst()
			.ifPresent((tab) -> this.tabs.setSelectedTab((Tab) tab));
		this.filters.setVisible(this.shown.part() != Part.COSTS);
		this.filters.show(this.shown);
		this.header.setNote("");
		switch (this.shown.part()) {
			case ALERTS -> {
				this.part.add(this.layout);
				reload();
				String wanted = this.shown.alert();
				if (wanted != null) {
					open(wanted);
				}
			}
			case KEY -> this.part.add(new KeyCustomersGrid(this.health.keyCustomers(this.viewers.current(),
					this.shown.filter().mine(), 0, KeyCustomersGrid.MOST), this.texts));
			case COSTS -> this.part.add(new SettingsForm(this.health, this.viewers, this.texts));
		}
	}

	private void reload() {
		AlertPage first = page(0, 1);
		this.total = (int) first.total();
		this.place = -1;
		this.opened = null;
		this.layout.setDetail(null);
		this.header.setNote((this.total == 0) ? ""
				: this.texts.text(this.shown.filter().open() ? "health.note" : "health.note.closed", this.total,
						this.texts.amount(first.stake())));
		this.grid.setEmptyStateComponent(emptyState());
		this.grid.getDataProvider().refreshAll();
	}

	/** Others have changed something: shows it, and stays where one was. */
	private void refresh() {
		if (this.shown.part() == Part.ALERTS) {
			Alert before = this.opened;
			int row = this.place;
			reload();
			if (before != null) {
				open(before.id());
				this.place = row;
			}
		}
	}

	private Component emptyState() {
		if (!this.shown.isNarrowed()) {
			return new EmptyState(this.texts.text("health.empty"), this.texts.text("health.empty.text"));
		}
		return new EmptyState(this.texts.text("health.empty.filtered"), this.texts.text("health.empty.filtered.text"),
				new Button(this.texts.text("health.filter.clear"),
						(click) -> go(this.shown.filtered(AlertFilter.OPEN))));
	}

	private void key(DomEvent press) {
		if (this.shown.part() != Part.ALERTS) {
			return;
		}
		switch (press.getEventData().path("event.key").asString()) {
			case "t" -> task();
			case "c" -> close();
			case "j" -> step(1);
			default -> step(-1);
		}
	}

	private void step(int by) {
		int next = Math.clamp((long) this.place + by, 0, Math.max(0, this.total - 1));
		page(next, 1).items().stream().findFirst().ifPresent((alert) -> {
			open(alert.id());
			this.place = next;
			this.grid.scrollToIndex(next);
		});
	}

	/** Shows one beside the list, and in the address. */
	private void open(String id) {
		Viewer viewer = this.viewers.current();
		Optional<Alert> found = this.alerts.find(viewer, id);
		this.opened = found.orElse(null);
		if (found.isEmpty()) {
			this.layout.setDetail(null);
			Notification.show(this.texts.text("health.gone"));
			return;
		}
		Alert alert = found.get();
		this.grid.select(alert);
		this.layout
			.setDetail(new AlertPanel(this.texts, alert, this.health.find(viewer, alert.customer().id()).orElse(null),
					this.alerts.causes(viewer, alert), this.texts.text("health.keys", this.total), new Ways(alert)));
		remember(this.shown.opening(id));
	}

	private void hide() {
		this.grid.deselectAll();
		this.layout.setDetail(null);
		this.opened = null;
		remember(this.shown.opening(null));
	}

	private void walk() {
		Alert alert = this.opened;
		if (alert != null) {
			UI.getCurrent().navigate(RecordPath.of("Customer", alert.customer().id()));
		}
	}

	private void task() {
		Alert alert = this.opened;
		if (alert == null || !alert.open() || "open".equals(alert.taskStatus())) {
			return;
		}
		Viewer viewer = this.viewers.current();
		List<RecordRef> reps = AlertTasks.reps(viewer, alert);
		if (reps.isEmpty()) {
			Notification.show(this.texts.text("health.task.nobody"));
			return;
		}
		new TaskDialog(this.texts, AlertTasks.title(this.texts, alert), reps, LocalDate.now().plusDays(1),
				(rep, title, due) -> act(() -> this.alerts.task(this.viewers.current(), alert.id(), rep, title, due),
						this.texts.text("health.task.made")))
			.open();
	}

	private void close() {
		Alert alert = this.opened;
		if (alert != null && alert.open()) {
			new CloseDialog(this.texts, alert.suggested(), (outcome, why) -> closed(alert, outcome, why)).open();
		}
	}

	private void closed(Alert alert, Outcome outcome, String why) {
		act(() -> this.alerts.close(this.viewers.current(), alert.id(), outcome, why), null);
		Notification undo = new Notification();
		undo.setDuration(8_000);
		undo.add(new Div(this.texts.text("health.closed.done", this.texts.name(alert), this.texts.outcome(outcome))),
				new Button(this.texts.text("health.undo"), (click) -> {
					undo.close();
					act(() -> this.alerts.reopen(this.viewers.current(), alert.id()), null);
				}));
		undo.open();
	}

	/** Does something and shows what came of it, or says what is wrong. */
	private void act(Runnable work, @Nullable String done) {
		try {
			work.run();
			if (done != null) {
				Notification.show(done);
			}
		}
		catch (AlertProblem ex) {
			Notification.show(this.texts.text(switch (ex) {
				case AlertProblem.Closed _ -> "health.problem.closed";
				case AlertProblem.Invalid invalid -> "health.problem." + invalid.field();
				default -> "health.gone";
			}));
		}
		refresh();
	}

	private void go(Shown next) {
		remember(next);
		show();
	}

	private void remember(Shown next) {
		this.shown = next;
		UI.getCurrent().getPage().getHistory().replaceState(null, next.address());
	}

	private void arrange(ListAndDetail.Room room) {
		this.grid.setNarrow(room == ListAndDetail.Room.NARROW);
		if (room == ListAndDetail.Room.WIDE && this.shown.part() == Part.ALERTS && this.opened == null
				&& this.total > 0) {
			step(1);
		}
	}

	/** What the panel's buttons do. */
	private final class Ways implements AlertPanel.Actions {

		private final Alert alert;

		private Ways(Alert alert) {
			this.alert = alert;
		}

		@Override
		public void task() {
			HealthView.this.task();
		}

		@Override
		public void close() {
			HealthView.this.close();
		}

		@Override
		public void reopen() {
			act(() -> HealthView.this.alerts.reopen(HealthView.this.viewers.current(), this.alert.id()), null);
		}

		@Override
		public void hide() {
			HealthView.this.hide();
		}

		@Override
		public boolean mayReopen() {
			return HealthView.this.viewers.current().name().equals(this.alert.closedBy());
		}

	}

}
