package io.onethread.coverage.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.coverage.Coverage.Gap;
import io.onethread.coverage.CoverageService;
import io.onethread.coverage.SingleThread;
import io.onethread.graph.RecordRef;
import io.onethread.sheet.Book;
import io.onethread.sheet.Column;
import io.onethread.sheet.Link;
import io.onethread.sheet.Sheet;
import io.onethread.sheet.ui.ExportMenu;
import io.onethread.shell.Amount;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.RecordPath;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * The customers that hang on a single thread, the most valuable first, each with the
 * reason. Which reason is asked for stands in the address.
 */
@Route("key-people")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 205, title = "coverage.menu", icon = "vaadin:user-star")
@StyleSheet("coverage.css")
class RisksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final List<Gap> ASKED = List.of(Gap.NOBODY, Gap.ONE_CONTACT, Gap.ONE_REP, Gap.LOST_KEY);

	private final transient CoverageService coverage;

	private final transient Viewers viewers;

	private final Grid<SingleThread> grid = new Grid<>();

	private final Select<Gap> reason = new Select<>();

	private final PageHeader header;

	private final Div body = new Div();

	private boolean narrow;

	RisksView(CoverageService coverage, Viewers viewers, LiveChanges live) {
		this.coverage = coverage;
		this.viewers = viewers;
		addClassNames("ot-page", "coverage-page");
		this.reason.setItems(ASKED);
		this.reason.setEmptySelectionAllowed(true);
		this.reason.setEmptySelectionCaption(getTranslation("coverage.all"));
		this.reason.setItemLabelGenerator(
				(gap) -> (gap == null) ? getTranslation("coverage.all") : getTranslation("coverage.gap." + gap.name()));
		this.reason.setAriaLabel(getTranslation("coverage.reason"));
		this.reason.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				Gap gap = change.getValue();
				UI.getCurrent()
					.navigate("key-people", (gap == null) ? QueryParameters.empty()
							: QueryParameters.of("reason", gap.name().toLowerCase(Locale.ROOT)));
			}
		});
		this.header = new PageHeader(getTranslation("coverage.risks"), this.reason,
				new ExportMenu((address, progress) -> book(address)));
		columns();
		add(this.header, this.body);
		live.watch(this, Set.of("Customer", "Contact", "Activity", "Project"), this::show);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("coverage.risks") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String asked = event.getLocation().getQueryParameters().getSingleParameter("reason").orElse("");
		this.reason
			.setValue(ASKED.stream().filter((gap) -> gap.name().equalsIgnoreCase(asked)).findFirst().orElse(null));
		show();
	}

	@Override
	protected void onAttach(AttachEvent event) {
		event.getUI().getPage().retrieveExtendedClientDetails((details) -> {
			this.narrow = details.getWindowInnerWidth() < 700;
			this.grid.getColumns()
				.forEach((column) -> column
					.setVisible(!this.narrow || "customer".equals(column.getKey()) || "stake".equals(column.getKey())));
		});
	}

	private void show() {
		List<SingleThread> rows = rows();
		double stake = rows.stream().mapToDouble(SingleThread::stake).sum();
		this.header.setNote(getTranslation("coverage.found", rows.size(), Amount.shortForm(stake, getLocale())));
		this.body.removeAll();
		if (rows.isEmpty()) {
			this.body.add(new EmptyState(getTranslation("coverage.none"), getTranslation("coverage.none.text")));
			return;
		}
		this.grid.setItems(rows);
		Span how = new Span(getTranslation("coverage.how", CoverageService.LOOKED_AT));
		how.addClassName("ot-why");
		this.body.add(this.grid, how);
	}

	private List<SingleThread> rows() {
		Gap gap = this.reason.getValue();
		return this.coverage.risks(this.viewers.current())
			.stream()
			.filter((row) -> gap == null || row.gaps().contains(gap))
			.toList();
	}

	private void columns() {
		this.grid.setAllRowsVisible(true);
		this.grid.addComponentColumn(this::customer)
			.setKey("customer")
			.setHeader(getTranslation("coverage.column.customer"))
			.setFlexGrow(3);
		this.grid.addColumn((row) -> Amount.shortForm(row.stake(), getLocale()))
			.setKey("stake")
			.setHeader(getTranslation("coverage.column.stake"))
			.setTextAlign(ColumnTextAlign.END)
			.setAutoWidth(true)
			.setFlexGrow(0);
		number("contacts", SingleThread::contacts);
		number("met", SingleThread::met);
		number("reps", SingleThread::reps);
		this.grid.addColumn((row) -> name(row.owner())).setHeader(getTranslation("coverage.column.owner"));
		this.grid.addColumn((row) -> day(row.last())).setHeader(getTranslation("coverage.column.last"));
	}

	private void number(String key, com.vaadin.flow.function.ValueProvider<SingleThread, Long> value) {
		this.grid.addColumn(value)
			.setKey(key)
			.setHeader(getTranslation("coverage.column." + key))
			.setTextAlign(ColumnTextAlign.END)
			.setAutoWidth(true)
			.setFlexGrow(0);
	}

	private Div customer(SingleThread row) {
		Anchor name = new Anchor(RecordPath.of("Customer", row.customer().id()), row.customer().name());
		name.getElement().setAttribute("router-link", true);
		Span why = new Span(why(row));
		why.addClassName("ot-why");
		Div cell = new Div(name, why);
		cell.addClassName("coverage-cell");
		return cell;
	}

	private String why(SingleThread row) {
		String gaps = row.gaps()
			.stream()
			.map((gap) -> getTranslation("coverage.gap." + gap.name()))
			.collect(Collectors.joining(" · "));
		RecordRef only = row.only();
		return (only == null) ? gaps : gaps + " · " + getTranslation("coverage.only", only.name());
	}

	private Book book(String address) {
		List<SingleThread> rows = rows();
		Sheet sheet = new Sheet(getTranslation("coverage.menu"), "",
				List.of(Column.link(getTranslation("coverage.column.customer")),
						Column.money(getTranslation("coverage.column.stake")),
						Column.text(getTranslation("coverage.reason")),
						Column.number(getTranslation("coverage.column.contacts")),
						Column.number(getTranslation("coverage.column.met")),
						Column.number(getTranslation("coverage.column.reps")),
						Column.text(getTranslation("coverage.column.owner")),
						Column.date(getTranslation("coverage.column.last"))),
				(sink) -> {
					for (SingleThread row : rows) {
						sink.add(cells(row));
					}
				});
		return new Book("key-people", getTranslation("coverage.risks"), day(LocalDate.now(ZoneId.systemDefault())),
				getLocale(), address, List.of(sheet));
	}

	private List<? extends @Nullable Object> cells(SingleThread row) {
		return Arrays.asList(new Link(row.customer().name(), RecordPath.of("Customer", row.customer().id())),
				row.stake(), why(row), row.contacts(), row.met(), row.reps(), name(row.owner()), row.last());
	}

	private static String name(@Nullable RecordRef rep) {
		return (rep == null) ? "" : rep.name();
	}

	private String day(@Nullable LocalDate day) {
		return (day == null) ? ""
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).format(day);
	}

}
