package io.onethread.overlap.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapKind;
import io.onethread.overlap.OverlapTexts;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import org.jspecify.annotations.Nullable;

/** The table of overlaps; on a narrow page, a list of cards. */
class OverlapGrid extends Grid<Overlap> {

	/** From so many days on, it is long. */
	private static final long LONG_QUIET = 30;

	private static final int REASONS = 3;

	private static final Map<OverlapKind, Chip.Tone> TONES = Map.of(OverlapKind.REPS, Chip.Tone.INFO,
			OverlapKind.DIVISIONS, Chip.Tone.WARN, OverlapKind.LOOK_ALIKE, Chip.Tone.THREAD, OverlapKind.GROUP,
			Chip.Tone.PLAIN);

	private final transient OverlapTexts texts;

	private final List<Column<Overlap>> wide;

	OverlapGrid(OverlapTexts texts) {
		this.texts = texts;
		addClassName("overlap-grid");
		addThemeVariants(GridVariant.NO_BORDER);
		setSelectionMode(SelectionMode.SINGLE);
		addComponentColumn(this::customer).setHeader(texts.text("overlap.column.customer"))
			.setKey("name")
			.setSortProperty("name")
			.setFlexGrow(4)
			.setWidth("14rem");
		Column<Overlap> divisions = addColumn((overlap) -> texts.divisions(overlap.divisions()))
			.setHeader(texts.text("overlap.column.divisions"))
			.setKey("divisions")
			.setTooltipGenerator((overlap) -> texts.divisions(overlap.divisions()))
			.setFlexGrow(2)
			.setWidth("8rem");
		Column<Overlap> stake = addComponentColumn((overlap) -> new Amount(overlap.openValue(), texts.locale()))
			.setHeader(texts.text("overlap.column.stake"))
			.setKey("stake")
			.setSortProperty("stake")
			.setTextAlign(ColumnTextAlign.END)
			.setFlexGrow(0)
			.setWidth("6.5rem");
		Column<Overlap> quiet = addComponentColumn(this::quiet).setHeader(texts.text("overlap.column.quiet"))
			.setKey("activity")
			.setSortProperty("activity")
			.setTextAlign(ColumnTextAlign.END)
			.setFlexGrow(0)
			.setWidth("7.5rem");
		Column<Overlap> kind = addComponentColumn(this::kind).setHeader(texts.text("overlap.column.kind"))
			.setKey("kind")
			.setSortProperty("kind")
			.setFlexGrow(0)
			.setWidth("8.5rem");
		this.wide = List.of(divisions, stake, quiet, kind);
	}

	/** Shows cards instead of columns, or columns again. */
	void setNarrow(boolean narrow) {
		this.wide.forEach((column) -> column.setVisible(!narrow));
		setClassName("overlap-cards", narrow);
	}

	/** Shows by which column the list is sorted. */
	void showSort(@Nullable String sort) {
		String key = (sort == null) ? "-stake" : sort;
		boolean descending = key.startsWith("-");
		Column<Overlap> column = getColumnByKey(descending ? key.substring(1) : key);
		if (column != null) {
			// Days of quiet rise as the time of the last activity falls.
			boolean falling = column.getKey().equals("activity") != descending;
			sort(List.of(new GridSortOrder<>(column, falling ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
		}
	}

	/** The sort key for what the user clicked; null when nothing is left. */
	static @Nullable String key(List<GridSortOrder<Overlap>> orders) {
		if (orders.isEmpty()) {
			return null;
		}
		String key = orders.getFirst().getSorted().getKey();
		boolean falling = orders.getFirst().getDirection() == SortDirection.DESCENDING;
		boolean descending = key.equals("activity") != falling;
		return descending ? "-" + key : key;
	}

	Chip kind(Overlap overlap) {
		return overlap.avoided() ? new Chip(this.texts.text("overlap.kind.avoided"), Chip.Tone.BAD)
				: ofPattern(overlap);
	}

	/** What it comes to, where that can be told; else in which way they overlap. */
	Chip ofPattern(Overlap overlap) {
		return switch (overlap.pattern()) {
			case COLLISION -> new Chip(this.texts.pattern(overlap.pattern()), Chip.Tone.THREAD);
			case CROSS_SELLING -> new Chip(this.texts.pattern(overlap.pattern()), Chip.Tone.GOOD);
			case CHANGING_HANDS -> new Chip(this.texts.pattern(overlap.pattern()), Chip.Tone.INFO);
			case GROUP, UNCLEAR -> ofKind(overlap);
		};
	}

	Chip ofKind(Overlap overlap) {
		return new Chip(this.texts.kind(overlap.kind()), TONES.getOrDefault(overlap.kind(), Chip.Tone.PLAIN));
	}

	private Component customer(Overlap overlap) {
		Div names = new Div();
		names.addClassName("overlap-names");
		for (Overlap.Customer customer : overlap.customers()) {
			Span name = new Span(this.texts.name(customer));
			name.addClassName((customer.name() != null) ? "overlap-name" : "overlap-hidden");
			names.add(name);
			String other = this.texts.otherName(customer);
			if (other != null && overlap.customers().size() == 1) {
				Span second = new Span(other);
				second.addClassName("ot-muted");
				names.add(second);
			}
		}
		Span why = new Span(this.texts.reasons(overlap, REASONS));
		why.addClassName("ot-why");
		Div facts = new Div(kind(overlap), new Amount(overlap.openValue(), this.texts.locale()), quiet(overlap),
				new Span(this.texts.divisions(overlap.divisions())));
		facts.addClassName("overlap-facts");
		Div cell = new Div(names, why, facts);
		cell.addClassName("overlap-customer");
		return cell;
	}

	private Span quiet(Overlap overlap) {
		Long days = overlap.daysQuiet();
		Span quiet = new Span(this.texts.quiet(days));
		quiet.addClassName("ot-num");
		if (days == null || days >= LONG_QUIET) {
			quiet.addClassName((days == null) ? "ot-muted" : "overlap-long");
		}
		return quiet;
	}

}
