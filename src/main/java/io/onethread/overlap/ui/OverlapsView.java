package io.onethread.overlap.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.onethread.access.Viewers;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapDetails;
import io.onethread.overlap.OverlapExport;
import io.onethread.overlap.OverlapFilter;
import io.onethread.overlap.OverlapPage;
import io.onethread.overlap.OverlapService;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.OverlapUpkeep;
import io.onethread.overlap.Places;
import io.onethread.sheet.ui.ExportMenu;
import io.onethread.shell.Amount;
import io.onethread.shell.EmptyState;
import io.onethread.shell.ListAndDetail;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/**
 * Where customers are worked twice: the list, most at stake first, and beside it the one
 * that is selected.
 */
@Route("overlaps")
@RouteAlias("overlaps/:overlap")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 30, title = "overlap.menu", icon = "vaadin:connect-o")
@StyleSheet("overlap.css")
class OverlapsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	/** What the list is read from. */
	private static final Set<String> SHOWN = Stream.concat(OverlapUpkeep.KINDS.stream(), Stream.of(OverlapCases.KIND))
		.collect(Collectors.toUnmodifiableSet());

	/** Keys that are typed into a field are not meant for the list. */
	private static final String STEP_KEY = "(event.key === 'j' || event.key === 'k') && !event.ctrlKey && "
			+ "!event.metaKey && !event.altKey && !event.composedPath()[0].matches('input, textarea')";

	/** Enter on a row; on a column's head it sorts. */
	private static final String ENTER_ON_ROW = "event.key === 'Enter' && !!element.shadowRoot && "
			+ "!!element.shadowRoot.activeElement && !!element.shadowRoot.activeElement.closest('tbody')";

	private final transient OverlapService overlaps;

	private final transient OverlapCases cases;

	private final transient Viewers viewers;

	private final transient OverlapTexts texts = texts(UI.getCurrent().getLocale());

	private final transient Places places;

	private final OverlapGrid grid = new OverlapGrid(this.texts);

	private final OverlapMap map = new OverlapMap(this.texts, this::select);

	private final ListAndDetail layout = new ListAndDetail(new Div(this.grid, this.map), "30rem", this::close);

	private final Button shape = new Button("", VaadinIcon.CLUSTER.create(), (click) -> switchShape());

	private final OverlapFilters filters;

	private final PageHeader header;

	private transient ShownOverlaps shown = new ShownOverlaps(OverlapFilter.NONE, null, null, false);

	private int total;

	/** The row that is selected; -1 for none. */
	private int place = -1;

	OverlapsView(OverlapService overlaps, OverlapCases cases, OverlapExport export, OverlapUpkeep upkeep,
			Viewers viewers, LiveChanges live) {
		this.overlaps = overlaps;
		this.cases = cases;
		this.viewers = viewers;
		this.places = overlaps.places(viewers.current());
		this.filters = new OverlapFilters(this.texts, this.places, (filter) -> go(this.shown.filtered(filter)));
		this.header = new PageHeader(this.texts.text("overlap.title"), link("overlap-cases", "overlap.case.title"),
				link("inquiries", "overlap.inquiry.title"), this.filters, this.shape, scan(upkeep),
				new ExportMenu((address, progress) -> export.book(viewers.current(), this.shown.filter(),
						this.shown.sort(), this.texts, address, progress)));
		addClassNames("ot-page", "overlap-page");
		getElement().setAttribute("tabindex", "-1");
		this.layout.addClassName("overlap-layout");
		this.layout.setDetailSize("25rem");
		add(this.header, this.layout);
		listen();
		live.watch(this, SHOWN, this::changed);
	}

	/**
	 * Compares all with all once more, for who sees all. The banner tells how far it is.
	 */
	private Button scan(OverlapUpkeep upkeep) {
		Button scan = new Button(this.texts.text("overlap.scan"), (click) -> {
			upkeep.scan();
			CaseWords.done(this.texts.text("overlap.scan.started"));
		});
		scan.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		scan.setTooltipText(this.texts.text("overlap.scan.text"));
		scan.setVisible(this.viewers.current().all());
		return scan;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("overlap.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		ShownOverlaps asked = ShownOverlaps.of(event.getLocation().getQueryParameters());
		this.shown = event.getRouteParameters().get("overlap").map(asked::selecting).orElse(asked);
		this.filters.show(this.shown.filter());
		this.grid.showSort(this.shown.sort());
		reload();
		String selected = this.shown.selected();
		if (selected != null) {
			select(selected);
		}
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.layout.fit(event.getUI(), this::arrange);
		this.grid.focus();
	}

	private Anchor link(String path, String text) {
		Anchor list = new Anchor(path, this.texts.text(text));
		list.getElement().setAttribute("router-link", true);
		list.addClassName("overlap-case-list");
		return list;
	}

	private void listen() {
		this.grid.setItems(new CallbackDataProvider<Overlap, Void>(
				(query) -> page(query.getOffset(), query.getLimit()).items().stream(), (query) -> this.total,
				Overlap::id));
		this.grid.addItemClickListener((click) -> select(click.getItem().id()));
		this.grid.addItemDoubleClickListener((click) -> open());
		this.grid.addSortListener((sort) -> {
			if (sort.isFromClient()) {
				go(this.shown.sorted(OverlapGrid.key(sort.getSortOrder())));
			}
		});
		getElement().addEventListener("keydown", this::step).setFilter(STEP_KEY).addEventData("event.key");
		this.grid.getElement().addEventListener("keydown", (press) -> open()).setFilter(ENTER_ON_ROW);
	}

	private OverlapPage page(int offset, int limit) {
		return this.overlaps.slice(this.viewers.current(), this.shown.filter(), this.shown.sort(), offset, limit);
	}

	private void reload() {
		this.place = -1;
		this.layout.setDetail(null);
		list();
	}

	/** Shows what was written meanwhile; what is selected stays so. */
	private void changed() {
		list();
		if (this.layout.getDetail() != null && this.shown.selected() != null) {
			select(this.shown.selected());
		}
	}

	private void list() {
		OverlapPage first = page(0, 1);
		this.total = first.total();
		Locale locale = this.texts.locale();
		this.filters.count(this.texts, first.avoided());
		this.header.setNote((this.total == 0) ? ""
				: this.texts.text("overlap.note", this.total, Amount.shortForm(first.atStake(), locale)));
		boolean drawn = this.shown.map() && this.total > 0;
		this.shape.setText(this.texts.text(drawn ? "overlap.as-list" : "overlap.as-map"));
		this.grid.setVisible(!drawn);
		this.map.setVisible(drawn);
		if (drawn) {
			this.map.show(page(0, OverlapMap.MOST).items(), this.total);
			return;
		}
		this.grid.setEmptyStateComponent(emptyState());
		this.grid.getDataProvider().refreshAll();
	}

	private void switchShape() {
		remember(this.shown.asMap(!this.shown.map()));
		list();
	}

	private Component emptyState() {
		if (!this.shown.isNarrowed()) {
			return new EmptyState(this.texts.text("overlap.empty"), this.texts.text("overlap.empty.text"));
		}
		return new EmptyState(this.texts.text("overlap.empty.filtered"), this.texts.text("overlap.empty.filtered.text"),
				new Button(this.texts.text("overlap.filter.clear"),
						(click) -> go(this.shown.filtered(OverlapFilter.NONE))));
	}

	private void step(DomEvent press) {
		boolean down = press.getEventData().path("event.key").asString().equals("j");
		int next = Math.clamp((long) this.place + (down ? 1 : -1), 0, Math.max(0, this.total - 1));
		page(next, 1).items().stream().findFirst().ifPresent((overlap) -> {
			select(overlap.id());
			this.grid.scrollToIndex(next);
		});
	}

	/** Shows one beside the list, and in the address. */
	private void select(String id) {
		Optional<OverlapDetails> details = this.overlaps.details(this.viewers.current(), this.shown.filter(),
				this.shown.sort(), id);
		if (details.isEmpty()) {
			this.layout.setDetail(null);
			return;
		}
		Overlap overlap = details.get().overlap();
		this.place = details.get().place();
		this.grid.select(overlap);
		String position = (this.place >= 0) ? this.texts.text("overlap.position", this.place + 1, this.total)
				: this.texts.text("overlap.keys");
		this.layout.setDetail(new OverlapPanel(this.texts, details.get(), this.places, position,
				this.grid.ofKind(overlap), new CaseButton(this.cases, this.viewers, overlap.id()), this::close));
		remember(this.shown.selecting(id));
	}

	private void close() {
		this.grid.deselectAll();
		this.layout.setDetail(null);
		remember(this.shown.selecting(null));
	}

	private void open() {
		if (this.layout.getDetail() instanceof OverlapPanel panel) {
			panel.open();
		}
	}

	private void go(ShownOverlaps next) {
		remember(next);
		this.filters.show(next.filter());
		reload();
	}

	private void remember(ShownOverlaps next) {
		this.shown = next;
		String query = next.parameters().getQueryString();
		UI.getCurrent().getPage().getHistory().replaceState(null, query.isEmpty() ? "overlaps" : "overlaps?" + query);
	}

	private void arrange(ListAndDetail.Room room) {
		this.grid.setNarrow(room == ListAndDetail.Room.NARROW);
		if (room == ListAndDetail.Room.WIDE && this.layout.getDetail() == null && this.total > 0) {
			page(0, 1).items().stream().findFirst().ifPresent((first) -> select(first.id()));
		}
	}

	/** Texts in this language whatever thread asks, as downloads do. */
	private static OverlapTexts texts(Locale locale) {
		return new OverlapTexts(locale, (key, values) -> I18NProvider.translate(locale, key, values));
	}

}
