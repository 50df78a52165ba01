package io.onethread.customer.ui;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.onethread.access.Viewers;
import io.onethread.customer.CustomerFilter;
import io.onethread.customer.CustomerRow;
import io.onethread.customer.CustomerService;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.shell.Amount;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** The list of customers; on a phone one column that says it all. */
class CustomerGrid extends Grid<CustomerRow> {

	private static final int NARROW = 760;

	private static final int PAGE = 200;

	private final transient CustomerService customers;

	private final transient Viewers viewers;

	private final transient IntConsumer counted;

	private String text = "";

	private transient CustomerFilter filter = CustomerFilter.ALL;

	CustomerGrid(CustomerService customers, Viewers viewers, IntConsumer counted) {
		this.customers = customers;
		this.viewers = viewers;
		this.counted = counted;
		addClassName("customer-grid");
		addThemeVariants(GridVariant.NO_BORDER);
		setMultiSort(false);
		addColumn(new ComponentRenderer<>(this::name)).setKey("name")
			.setHeader(getTranslation("customer.name"))
			.setSortProperty("name")
			.setFlexGrow(3);
		column("city", (row) -> new Span(text(row.city())));
		column("industry", (row) -> new Span(text(row.industry())));
		column("owner", (row) -> new Span(row.owner() == null ? "" : row.owner().name()));
		amount("openValue", CustomerRow::openValue);
		amount("value12", CustomerRow::value12);
		amount("profit", CustomerRow::profit);
		column("lastActivity", this::lastActivity);
		addItemClickListener((click) -> UI.getCurrent().navigate(RecordPath.of("Customer", click.getItem().id())));
		CallbackDataProvider<CustomerRow, Void> rows = DataProvider
			.fromCallbacks((query) -> rows(query).items().stream(), this::count);
		setDataProvider(rows);
	}

	/** Shows only customers with this in their names. */
	void filter(String part) {
		this.text = part;
		getDataProvider().refreshAll();
	}

	/** Shows only customers like this. */
	void narrow(CustomerFilter to) {
		if (!to.equals(this.filter)) {
			this.filter = to;
			getDataProvider().refreshAll();
		}
	}

	/** Leaves out what does not fit into the window, now and when its size changes. */
	void fit(UI ui) {
		fit(ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
		ui.getPage().addBrowserWindowResizeListener((resize) -> fit(resize.getWidth()));
	}

	private void fit(int width) {
		boolean narrow = width > 0 && width < NARROW;
		getColumns().stream()
			.filter((column) -> !Objects.equals(column.getKey(), "name"))
			.forEach((column) -> column.setVisible(!narrow));
		setClassName("customer-narrow", narrow);
	}

	private void column(String key, com.vaadin.flow.function.SerializableFunction<CustomerRow, Component> cell) {
		addColumn(new ComponentRenderer<>(cell)).setKey(key)
			.setHeader(getTranslation("customer." + key))
			.setSortProperty(key)
			.setAutoWidth(true)
			.setFlexGrow(1);
	}

	private void amount(String key,
			com.vaadin.flow.function.SerializableFunction<CustomerRow, @Nullable Double> value) {
		column(key, (row) -> amount(value.apply(row)));
		getColumnByKey(key).setTextAlign(ColumnTextAlign.END);
	}

	private Component amount(@Nullable Double value) {
		return (value == null || value == 0) ? new Span("–") : new Amount(value, getLocale());
	}

	private Component name(CustomerRow row) {
		Anchor name = new Anchor(RecordPath.of("Customer", row.id()), row.name());
		name.addClassName("customer-name");
		Span english = new Span(text(row.nameEn()));
		english.addClassName("ot-why");
		Span rest = new Span(Stream.of(row.city(), row.industry(), row.owner() == null ? null : row.owner().name())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · ")));
		rest.addClassNames("ot-why", "customer-on-phone");
		Div figures = new Div(amount(row.openValue()), lastActivity(row));
		figures.addClassNames("customer-figures", "customer-on-phone");
		Div cell = new Div(name, english, rest, figures);
		cell.addClassName("customer-cell");
		return cell;
	}

	private Component lastActivity(CustomerRow row) {
		ZonedDateTime at = row.lastActivity();
		Span span = new Span(
				at == null ? getTranslation("customer.never") : ago(ChronoUnit.DAYS.between(at, ZonedDateTime.now())));
		span.addClassName("ot-num");
		if (at != null) {
			span.getElement()
				.setAttribute("title",
						at.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale())));
		}
		return span;
	}

	private String ago(long days) {
		return (days <= 0) ? getTranslation("customer.today") : getTranslation("customer.days-ago", days);
	}

	private int count(Query<CustomerRow, Void> query) {
		int count = Math.toIntExact(listing(new ListRequest(this.text, "name", false, 0, 1)).total());
		this.counted.accept(count);
		return count;
	}

	private Listing<CustomerRow> rows(Query<CustomerRow, Void> query) {
		List<QuerySortOrder> orders = query.getSortOrders();
		String sort = orders.isEmpty() ? "stake" : orders.getFirst().getSorted();
		boolean descending = orders.isEmpty() || orders.getFirst().getDirection() == SortDirection.DESCENDING;
		return listing(
				new ListRequest(this.text, sort, descending, query.getOffset(), Math.min(PAGE, query.getLimit())));
	}

	private Listing<CustomerRow> listing(ListRequest request) {
		return this.customers.list(this.viewers.current(), false, this.filter, request);
	}

	private static String text(@Nullable String text) {
		return (text == null) ? "" : text;
	}

}
