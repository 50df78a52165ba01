package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Card;
import io.onethread.shell.EmptyState;

/** What is to be done now, most at stake first. */
class TodayList extends Card {

	/** So many are shown before one asks for all. */
	static final int FIRST = 25;

	private final Div rows = new Div();

	private final Div end = new Div();

	private final transient Consumer<AgendaItem> done;

	private final transient BiConsumer<AgendaItem, LocalDate> putOff;

	private transient List<AgendaItem> shown = List.of();

	private int places;

	private boolean all;

	TodayList(Consumer<AgendaItem> done, BiConsumer<AgendaItem, LocalDate> putOff) {
		super("", "");
		this.done = done;
		this.putOff = putOff;
		setTitle(getTranslation("insight.today.now"));
		Span order = new Span(getTranslation("insight.today.order"));
		order.addClassName("ot-why");
		addToHead(order);
		this.rows.getElement().setAttribute("role", "list");
		add(this.rows, this.end);
	}

	/**
	 * Shows items.
	 * @param waiting whether some modules have not answered yet
	 * @param narrowed whether a filter leaves some out
	 * @return whether rows were made anew
	 */
	boolean show(List<AgendaItem> items, LocalDate today, boolean waiting, boolean narrowed) {
		setCount(items.isEmpty() && waiting ? "" : String.valueOf(items.size()));
		int count = this.all ? items.size() : Math.min(items.size(), FIRST);
		boolean same = looksTheSame(items, count);
		if (!same) {
			this.rows.removeAll();
			for (int place = 0; place < count; place++) {
				AgendaItem item = items.get(place);
				this.rows.add(new TodayRow(item, place, today, this.done, this.putOff));
			}
		}
		this.shown = List.copyOf(items);
		this.places = count;
		this.rows.setVisible(count > 0);
		showEnd(items.size() - count, waiting, narrowed, today);
		return !same;
	}

	private void showEnd(int more, boolean waiting, boolean narrowed, LocalDate today) {
		this.end.removeAll();
		if (waiting) {
			this.end.add(skeleton(), skeleton(), skeleton());
			this.end.getElement().setAttribute("aria-busy", "true");
			return;
		}
		this.end.getElement().removeAttribute("aria-busy");
		if (more > 0) {
			Button button = new Button(getTranslation("insight.today.more", more), (click) -> {
				this.all = true;
				show(this.shown, today, false, narrowed);
			});
			button.addClassName("today-more");
			this.end.add(button);
		}
		else if (this.shown.isEmpty()) {
			String key = narrowed ? "insight.today.empty.filtered" : "insight.today.empty";
			this.end.add(new EmptyState(getTranslation(key), getTranslation(key + ".text"),
					new Anchor("customers", getTranslation("insight.today.empty.customers"))));
		}
	}

	/** Actions may be new objects while everything that is to be read is the same. */
	private boolean looksTheSame(List<AgendaItem> items, int count) {
		if (count != this.places || items.size() < count || this.shown.size() < count) {
			return false;
		}
		for (int place = 0; place < count; place++) {
			AgendaItem old = this.shown.get(place);
			AgendaItem now = items.get(place);
			if (!old.key().equals(now.key()) || !old.title().equals(now.title()) || !old.reason().equals(now.reason())
					|| old.stake() != now.stake() || old.tone() != now.tone() || !old.path().equals(now.path())
					|| !Objects.equals(old.due(), now.due()) || old.actions().size() != now.actions().size()) {
				return false;
			}
		}
		return true;
	}

	private static Div skeleton() {
		Div line = new Div();
		line.addClassNames("ot-skeleton", "today-skeleton");
		return line;
	}

}
