package io.onethread.handover.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WindowSize;
import io.onethread.handover.Candidate;
import io.onethread.handover.Fit;
import io.onethread.handover.HandoverItem;
import io.onethread.handover.HandoverPlan;
import io.onethread.handover.SplitRule;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** What hangs on a rep; if wanted, with who is to take it over and why. */
class ItemGrid extends Grid<HandoverItem> {

	private static final int NARROW = 760;

	private static final SplitRule USUAL = SplitRule.usual(List.of());

	private final transient HandoverWords words;

	private final Column<HandoverItem> stake;

	private transient HandoverPlan plan;

	private transient List<HandoverItem> items = List.of();

	ItemGrid(HandoverWords words, HandoverPlan plan, @Nullable BiConsumer<HandoverItem, String> assign) {
		this.words = words;
		this.plan = plan;
		addClassName("handover-grid");
		addThemeVariants(GridVariant.NO_BORDER);
		setAllRowsVisible(false);
		setSelectionMode((assign == null) ? SelectionMode.NONE : SelectionMode.SINGLE);
		addComponentColumn(this::name).setHeader(words.text("column.what")).setFlexGrow(3).setWidth("13rem");
		this.stake = addComponentColumn((item) -> new Amount(item.stake(), words.locale()))
			.setHeader(words.text("column.stake"))
			.setTextAlign(ColumnTextAlign.END)
			.setFlexGrow(0)
			.setWidth("6.5rem");
		if (assign != null) {
			addComponentColumn((item) -> successor(item, assign)).setHeader(words.text("column.to"))
				.setFlexGrow(2)
				.setWidth("14rem");
		}
		show(plan);
	}

	/** Shows another state of the plan. */
	void show(HandoverPlan plan) {
		this.plan = plan;
		this.items = plan.items();
		HandoverItem now = selected();
		setItems(this.items);
		if (now != null) {
			this.items.stream().filter((item) -> item.id().equals(now.id())).findFirst().ifPresent(this::select);
		}
	}

	/** Selects the row so many rows on. */
	void step(int by) {
		HandoverItem now = selected();
		int place = (now == null) ? -1 : this.items.indexOf(now);
		int next = Math.clamp((long) place + by, 0, Math.max(0, this.items.size() - 1));
		if (!this.items.isEmpty()) {
			select(this.items.get(next));
			scrollToIndex(next);
		}
	}

	/** The selected row, if one is. */
	@Nullable HandoverItem selected() {
		return getSelectedItems().stream().findFirst().orElse(null);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		UI ui = event.getUI();
		WindowSize size = ui.getPage().windowSizeSignal().peek();
		setNarrow(size != null && size.width() > 0 && size.width() < NARROW);
		ui.getPage().addBrowserWindowResizeListener((resize) -> setNarrow(resize.getWidth() < NARROW));
	}

	/** Leaves out what does not fit on a phone. */
	private void setNarrow(boolean narrow) {
		this.stake.setVisible(!narrow);
		setClassName("handover-narrow", narrow);
	}

	private Component name(HandoverItem item) {
		Span name = new Span(this.words.name(item));
		name.addClassName((item.name() == null) ? "ot-muted" : "handover-name");
		Div first = new Div(name);
		if (item.label().equals("Customer") && item.name() != null) {
			first = new Div(link(item));
		}
		if (item.nameEn() != null) {
			Span english = new Span(item.nameEn());
			english.addClassName("ot-muted");
			first.add(english);
		}
		if (item.sole()) {
			first.add(new Chip(this.words.text("item.sole.chip"), Chip.Tone.WARN));
		}
		if (!item.label().equals("Customer")) {
			first.add(new Chip(this.words.text("item.no-customer"), Chip.Tone.PLAIN));
		}
		first.addClassName("handover-first");
		Span why = new Span(this.words.why(item));
		why.addClassName("ot-why");
		Amount narrow = new Amount(item.stake(), this.words.locale());
		narrow.addClassName("handover-on-phone");
		Div cell = new Div(first, why, narrow);
		cell.addClassName("handover-cell");
		return cell;
	}

	private static Anchor link(HandoverItem item) {
		Anchor link = new Anchor(RecordPath.of(item.label(), item.id()), String.valueOf(item.name()));
		link.getElement().setAttribute("router-link", true);
		link.addClassName("handover-name");
		return link;
	}

	private Component successor(HandoverItem item, BiConsumer<HandoverItem, String> assign) {
		ComboBox<Candidate> choice = new ComboBox<>();
		Map<String, Double> scores = new java.util.HashMap<>();
		item.fits().forEach((fit) -> scores.put(fit.rep(), fit.score(USUAL)));
		choice.setItems(this.plan.candidates()
			.stream()
			.sorted(Comparator.comparingDouble((Candidate one) -> scores.getOrDefault(one.rep().id(), 0d)).reversed())
			.toList());
		choice.setItemLabelGenerator((one) -> one.rep().name());
		choice.setAriaLabel(this.words.text("column.to.of", this.words.name(item)));
		choice.setPlaceholder(this.words.text("column.to.none"));
		choice.addClassName("handover-choice");
		String to = this.plan.assigned().get(item.id());
		Fit fit = (to == null) ? null : item.fit(to).orElse(null);
		if (to != null) {
			choice.setValue(this.plan.candidate(to).orElse(null));
		}
		choice.setInvalid(to == null || this.plan.gone().contains(to));
		choice.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				assign.accept(item, change.getValue().rep().id());
			}
		});
		Span why = new Span(this.words.why(fit));
		why.addClassName("ot-why");
		Div cell = new Div(choice, why);
		cell.addClassName("handover-cell");
		return cell;
	}

}
