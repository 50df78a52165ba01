package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import io.onethread.shell.PageKeys;

/** Something to do: what, why, what is at stake, and what can be done at once. */
class TodayRow extends Div {

	/** So many rows have a key of their own. */
	private static final int KEYS = 9;

	TodayRow(AgendaItem item, int place, LocalDate today, Consumer<AgendaItem> done,
			BiConsumer<AgendaItem, LocalDate> putOff) {
		addClassNames("today-row", "today-" + item.tone().name().toLowerCase(Locale.ROOT));
		getElement().setAttribute("role", "listitem");
		PageKeys.row(this, item.key());
		Anchor title = new Anchor(item.path(), item.title());
		title.addClassName("today-title");
		title.setRouterIgnore(false);
		Span why = new Span(item.reason());
		why.addClassName("ot-why");
		Div text = new Div(title, why);
		text.addClassName("today-text");
		Div facts = new Div(new Chip(getTranslation("agenda.kind." + item.kind()), Chip.Tone.PLAIN));
		facts.addClassName("today-facts");
		if (item.stake() > 0) {
			facts.add(new Amount(item.stake(), getLocale()));
		}
		if (place < KEYS) {
			facts.add(PageKeys.printed(String.valueOf(place + 1)));
		}
		add(text, facts, actions(item, today, done, putOff));
	}

	private Div actions(AgendaItem item, LocalDate today, Consumer<AgendaItem> done,
			BiConsumer<AgendaItem, LocalDate> putOff) {
		Div actions = new Div();
		actions.addClassName("today-actions");
		for (AgendaItem.Action action : item.actions()) {
			boolean first = action.equals(item.actions().getFirst());
			Button button = new Button(action.text(), (click) -> {
				if (first) {
					done.accept(item);
				}
				else {
					action.run().run();
				}
			});
			button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			actions.add(button);
			if (first) {
				actions.add(PageKeys.printed("X"));
			}
		}
		if (item.actions().isEmpty()) {
			Button button = new Button(getTranslation("insight.today.seen"), (click) -> done.accept(item));
			button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			actions.add(button, PageKeys.printed("X"));
		}
		actions.add(later(item, today, putOff), PageKeys.printed("S"));
		return actions;
	}

	private MenuBar later(AgendaItem item, LocalDate today, BiConsumer<AgendaItem, LocalDate> putOff) {
		MenuBar menu = new MenuBar();
		menu.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
		MenuItem root = menu.addItem(VaadinIcon.CLOCK.create());
		root.setAriaLabel(getTranslation("insight.today.later", item.title()));
		root.getSubMenu()
			.addItem(getTranslation("insight.today.tomorrow"), (click) -> putOff.accept(item, Later.tomorrow(today)));
		root.getSubMenu()
			.addItem(getTranslation("insight.today.next-week"), (click) -> putOff.accept(item, Later.nextWeek(today)));
		return menu;
	}

}
