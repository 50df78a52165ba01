package io.onethread.protection.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.protection.Grade;
import io.onethread.protection.PoolCount;
import io.onethread.protection.PoolItem;
import io.onethread.protection.PoolService;
import io.onethread.protection.ProtectionService;
import io.onethread.protection.RuleService;
import io.onethread.protection.Standing;
import io.onethread.protection.ui.Shown.Part;
import io.onethread.sheet.Book;
import io.onethread.sheet.ui.ExportMenu;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/**
 * The pool of one's division: who is there and may be claimed, who leaves for it soon,
 * and the rules behind it.
 */
@Route("pool")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE", "ADMINISTRATOR" })
@Menu(order = 215, title = "protection.menu", icon = "vaadin:drop")
@StyleSheet("pool.css")
class PoolView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int NARROW = 760;

	private final transient PoolService pool;

	private final transient ProtectionService protection;

	private final transient RuleService rules;

	private final transient Viewers viewers;

	private final transient Words words = new Words(UI.getCurrent().getLocale());

	private final transient PoolActions actions;

	private final TextField text = new TextField();

	private final Select<PoolCount> division = new Select<>();

	private final Select<Grade> grade = new Select<>();

	private final Select<Boolean> scope = new Select<>();

	private final PageHeader header;

	private final Tabs tabs = new Tabs();

	private final Div part = new Div();

	private transient Shown shown = new Shown(Part.POOL, "", null, null, null, false);

	private boolean narrow;

	PoolView(PoolService pool, ProtectionService protection, RuleService rules, Viewers viewers, LiveChanges changes) {
		this.pool = pool;
		this.protection = protection;
		this.rules = rules;
		this.viewers = viewers;
		this.actions = new PoolActions(pool, viewers, this.words, this::show);
		addClassNames("ot-page", "pool-page");
		this.header = new PageHeader(this.words.text("title"), filters(),
				new ExportMenu((address, progress) -> book(address)));
		Viewer viewer = viewers.current();
		if (!viewer.is(Role.ADMINISTRATOR)) {
			this.tabs.add(tab(Part.POOL), tab(Part.LEAVING));
		}
		this.tabs.add(tab(Part.RULES));
		this.tabs.getElement()
			.executeJs("this.updateComplete.then(() => "
					+ "this.shadowRoot.getElementById('scroll').removeAttribute('tabindex'))");
		this.tabs.addSelectedChangeListener((change) -> {
			if (change.isFromClient()) {
				go(this.shown.part(Part.valueOf(change.getSelectedTab().getId().orElse(Part.POOL.name()))));
			}
		});
		this.part.addClassName("pool-body");
		add(this.header, this.tabs, this.part);
		changes.watch(this, Set.of(PoolService.KIND, RuleService.KIND), this::show);
	}

	@Override
	public String getPageTitle() {
		return this.words.text("title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Shown wanted = Shown.of(event.getLocation().getQueryParameters());
		this.shown = this.viewers.current().is(Role.ADMINISTRATOR) ? wanted.part(Part.RULES) : wanted;
		show();
	}

	@Override
	protected void onAttach(AttachEvent event) {
		event.getUI().getPage().addBrowserWindowResizeListener((resize) -> fit(resize.getWidth()));
		var size = event.getUI().getPage().windowSizeSignal().peek();
		if (size != null) {
			fit(size.width());
		}
	}

	private void fit(int width) {
		boolean now = width > 0 && width < NARROW;
		if (now != this.narrow) {
			this.narrow = now;
			show();
		}
	}

	private Tab tab(Part which) {
		Tab tab = new Tab(this.words.text("part." + which.word()));
		tab.setId(which.name());
		return tab;
	}

	private Div filters() {
		this.text.setPlaceholder(this.words.text("filter.text"));
		this.text.setAriaLabel(this.words.text("filter.text"));
		this.text.setValueChangeMode(ValueChangeMode.LAZY);
		this.text.setClearButtonVisible(true);
		this.text.addValueChangeListener((change) -> when(change.isFromClient(), this.shown.text(change.getValue())));
		all(this.division, "filter.division");
		this.division.setItemLabelGenerator((one) -> (one == null) ? "" : label(one));
		this.division.addValueChangeListener((change) -> when(change.isFromClient(),
				this.shown.division((change.getValue() == null) ? null : change.getValue().division().id())));
		all(this.grade, "filter.grade");
		this.grade.setItems(Grade.values());
		this.grade.setItemLabelGenerator((one) -> (one == null) ? "" : this.words.grade(one));
		this.grade.addValueChangeListener((change) -> when(change.isFromClient(), this.shown.grade(change.getValue())));
		this.scope.setItems(List.of(false, true));
		this.scope.setAriaLabel(this.words.text("filter.scope"));
		this.scope.setItemLabelGenerator((mine) -> this.words.text(mine ? "filter.mine" : "filter.team"));
		this.scope.addValueChangeListener((change) -> when(change.isFromClient(), this.shown.mine(change.getValue())));
		Div filters = new Div(this.text, this.division, this.grade, this.scope);
		filters.addClassName("ot-actions");
		return filters;
	}

	private void all(Select<?> select, String key) {
		select.setEmptySelectionAllowed(true);
		select.setEmptySelectionCaption(this.words.text(key + ".all"));
		select.setPlaceholder(this.words.text(key + ".all"));
		select.setAriaLabel(this.words.text(key));
	}

	private String label(PoolCount count) {
		return (count.division().id().isEmpty() ? this.words.text("no-division") : this.words.name(count.division()))
				+ " · " + this.words.number(count.waiting());
	}

	private void when(boolean byHand, Shown next) {
		if (byHand && !next.equals(this.shown)) {
			go(next);
		}
	}

	private void show() {
		this.part.removeAll();
		this.tabs.getChildren()
			.filter((tab) -> tab.getId().orElse("").equals(this.shown.part().name()))
			.findFirst()
			.ifPresent((tab) -> this.tabs.setSelectedTab((Tab) tab));
		this.header.setNote("");
		this.text.setVisible(this.shown.part() == Part.POOL);
		this.division.setVisible(this.shown.part() == Part.POOL);
		this.grade.setVisible(this.shown.part() == Part.POOL);
		this.scope.setVisible(this.shown.part() == Part.LEAVING);
		switch (this.shown.part()) {
			case POOL -> pool();
			case LEAVING -> leaving();
			case RULES -> this.part.add(new RulesPart(this.rules, this.protection, this.viewers, this.words));
		}
	}

	private void pool() {
		Viewer viewer = this.viewers.current();
		List<PoolCount> counts = this.pool.counts(viewer);
		this.division.setItems(counts);
		this.division.setValue(counts.stream()
			.filter((one) -> one.division().id().equals(this.shown.division()))
			.findFirst()
			.orElse(null));
		this.division.setVisible(counts.size() > 1);
		this.grade.setValue(this.shown.grade());
		this.text.setValue(this.shown.text());
		Listing<PoolItem> items = this.pool.list(viewer, this.shown.poolFilter(),
				new ListRequest(this.shown.text(), "since", true, 0, PoolList.MOST));
		this.header.setNote(this.words.text("note", items.total()));
		if (items.total() == 0) {
			boolean on = !this.rules.list(viewer).isEmpty() && this.protection.isOn();
			this.part.add(this.shown.isNarrowed()
					? new EmptyState(this.words.text("empty.filtered"), this.words.text("empty.filtered.text"))
					: new EmptyState(this.words.text("empty"), this.words.text(on ? "empty.text" : "empty.off")));
		}
		else {
			this.part.add(new PoolList(items, this.actions.anew(), this.words));
		}
	}

	private void leaving() {
		this.scope.setValue(this.shown.mine());
		Viewer viewer = this.viewers.current();
		List<Standing> leaving = standings(viewer);
		this.header.setNote(this.words.text("leaving.note", leaving.size()));
		if (leaving.isEmpty()) {
			this.part.add(new EmptyState(this.words.text("leaving.empty"),
					this.words.text(this.protection.isOn() ? "leaving.empty.text" : "empty.off")));
			return;
		}
		LineGrid grid = new LineGrid(this.words, this.protection.today(),
				this.protection.page(viewer, leaving, 0, LineGrid.MOST).items());
		grid.setNarrow(this.narrow);
		Div hint = new Div(this.words.text("leaving.hint"));
		hint.addClassName("ot-muted");
		this.part.add(hint, grid);
	}

	private List<Standing> standings(Viewer viewer) {
		return this.protection.leaving(viewer, this.shown.mine(), this.shown.filter());
	}

	private Book book(String address) {
		Viewer viewer = this.viewers.current();
		PoolBooks books = new PoolBooks(this.words, viewer, address);
		return (this.shown.part() == Part.LEAVING)
				? books.standings(this.protection, this.words.text("part.leaving"), standings(viewer))
				: books.pool(this.pool, this.shown.poolFilter(), this.shown.text());
	}

	private void go(Shown next) {
		this.shown = next;
		UI.getCurrent().getPage().getHistory().replaceState(null, next.address());
		show();
	}

}
