package io.onethread.insight.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.shell.AgendaItem;
import org.jspecify.annotations.Nullable;

/** How many there are of each kind, to show one kind only. */
class KindChips extends Div {

	private final transient Consumer<@Nullable String> chosen;

	KindChips(Consumer<@Nullable String> chosen) {
		this.chosen = chosen;
		addClassName("today-kinds");
		getElement().setAttribute("role", "group");
		getElement().setAttribute("aria-label", getTranslation("insight.today.kinds"));
	}

	void show(List<AgendaItem> items, @Nullable String kind) {
		Map<String, Long> counts = items.stream()
			.collect(Collectors.groupingBy(AgendaItem::kind, Collectors.counting()));
		if (kind != null) {
			counts.putIfAbsent(kind, 0L);
		}
		removeAll();
		setVisible(counts.size() > 1 || kind != null);
		add(chip(getTranslation("insight.today.all"), items.size(), kind == null, () -> this.chosen.accept(null)));
		counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry::getKey))
			.forEach((count) -> add(
					chip(getTranslation("agenda.kind." + count.getKey()), count.getValue(), count.getKey().equals(kind),
							() -> this.chosen.accept(count.getKey().equals(kind) ? null : count.getKey()))));
	}

	private static Button chip(String text, long count, boolean pressed, Runnable run) {
		Span number = new Span(String.valueOf(count));
		number.addClassNames("ot-num", "ot-muted");
		Button chip = new Button(text, number, (click) -> run.run());
		chip.setIconAfterText(true);
		chip.addClassName("today-kind");
		chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
		return chip;
	}

}
