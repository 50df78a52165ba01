package io.onethread.path.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.onethread.path.Step;
import io.onethread.path.Stop;
import io.onethread.path.Way;
import io.onethread.shell.RecordPath;

/** A way as a thread: each stop with what ties it to the next. */
class WayRow extends ListItem {

	WayRow(Way way, int place, double best, PathWords words) {
		addClassName("path-way");
		getElement().setAttribute("tabindex", (place == 0) ? "0" : "-1");
		getElement().setAttribute("aria-label", words.say("way", place + 1, words.way(way)));
		OrderedList chain = new OrderedList();
		chain.addClassName("path-chain");
		for (int i = 0; i < way.stops().size(); i++) {
			ListItem item = new ListItem(stop(way.stops().get(i), words));
			if (i < way.steps().size()) {
				item.add(step(way.steps().get(i), words));
			}
			chain.add(item);
		}
		add(strength(way, best, words), chain);
	}

	private static Component stop(Stop stop, PathWords words) {
		Div box = new Div();
		box.addClassNames("path-stop", stop.isHidden() ? "path-hidden" : "path-shown");
		String name = words.name(stop);
		if (stop.id() == null) {
			box.add(new Span(name));
		}
		else {
			Anchor link = new Anchor(RecordPath.of(stop.kind(), stop.id()), name);
			box.add(link);
		}
		Span what = new Span(stop.isHidden() ? words.say("ask-there")
				: String.join(" · ",
						java.util.stream.Stream.of(words.say("kind." + stop.kind()), stop.where())
							.filter((text) -> text != null && !text.isBlank())
							.toList()));
		what.addClassName("ot-why");
		box.add(what);
		return box;
	}

	private static Component step(Step step, PathWords words) {
		Span stroke = new Span();
		stroke.addClassName("path-stroke");
		stroke.getStyle().set("--strength", String.valueOf(step.strength()));
		stroke.getElement().setAttribute("aria-hidden", "true");
		Span text = new Span(words.step(step));
		text.addClassNames("ot-why", "path-why");
		Div tie = new Div(stroke, text);
		tie.addClassName("path-step");
		return tie;
	}

	/** The bar compares with the best way, the words tell the strength itself. */
	private static Component strength(Way way, double best, PathWords words) {
		Span bar = new Span();
		bar.getStyle()
			.set("--strength", Math.clamp(Math.round(100 * way.strength() / Math.max(best, 1e-9)), 2, 100) + "%");
		Div strength = new Div(bar);
		strength.addClassName("path-strength");
		strength.getElement().setAttribute("role", "img");
		strength.getElement().setAttribute("aria-label", words.say("strength", words.percent(way.strength())));
		strength.getElement().setAttribute("title", words.say("strength", words.percent(way.strength())));
		return strength;
	}

	/** All ways as a list that the arrow keys walk. */
	static Component list(List<Way> ways, PathWords words) {
		OrderedList list = new OrderedList();
		list.addClassName("path-ways");
		list.getElement().setAttribute("aria-label", words.say("ways"));
		for (int i = 0; i < ways.size(); i++) {
			list.add(new WayRow(ways.get(i), i, ways.getFirst().strength(), words));
		}
		list.getElement().executeJs("""
				this.addEventListener('keydown', (event) => {
				  const rows = [...this.querySelectorAll('.path-way')];
				  const place = rows.indexOf(event.target.closest('.path-way'));
				  const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: rows.length - 1 }[event.key];
				  if (place < 0 || next === undefined || !rows[next]) return;
				  event.preventDefault();
				  rows.forEach((row, i) => { row.tabIndex = i === next ? 0 : -1; });
				  rows[next].focus();
				});""");
		return list;
	}

}
