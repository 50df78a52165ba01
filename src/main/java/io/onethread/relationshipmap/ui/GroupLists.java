package io.onethread.relationshipmap.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.Groups;
import io.onethread.relationshipmap.Groups.Bridge;
import io.onethread.relationshipmap.Groups.Loose;
import io.onethread.relationshipmap.Hub;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** Bridges, loosely tied divisions and groups, each with its reason. */
class GroupLists extends Div {

	private static final int COLOURS = 7;

	private final MapWords words;

	private final CompanyMap company;

	private final transient Consumer<@Nullable String> select;

	GroupLists(MapWords words, CompanyMap company, Groups groups, Consumer<@Nullable String> select) {
		this.words = words;
		this.company = company;
		this.select = select;
		addClassName("ot-map-group-lists");
		list("groups.bridges", "groups.bridges.why", groups.bridges().stream().map(this::bridge).toList());
		list("groups.divisions", "groups.divisions.why", groups.divisions().stream().map(this::division).toList());
		list("groups.groups", "groups.groups.why",
				java.util.stream.IntStream.range(0, groups.groups().size())
					.filter((i) -> groups.groups().get(i).size() > 1)
					.mapToObj((i) -> group(i, groups.groups().get(i)))
					.toList());
	}

	static int colour(int group) {
		return group % COLOURS + 1;
	}

	private void list(String title, String why, List<Component> rows) {
		if (rows.isEmpty()) {
			return;
		}
		Span means = new Span(this.words.say(why));
		means.addClassName("ot-why");
		add(new H2(this.words.say(title)), means);
		rows.forEach(this::add);
	}

	private Component bridge(Bridge bridge) {
		String groups = bridge.others()
			.stream()
			.map((number) -> String.valueOf(number + 1))
			.collect(Collectors.joining(", "));
		String why = this.words.say(bridge.only() ? "groups.bridge.only" : "groups.bridge",
				String.valueOf(bridge.own() + 1), groups, bridge.customers(), bridge.projects());
		Span share = new Span(this.words.percent(bridge.share()));
		share.addClassName("ot-num");
		share.getElement().setAttribute("title", this.words.say("groups.share"));
		return row(colour(bridge.own()), link(bridge.rep()), why, share, bridge.rep());
	}

	private Component division(Loose loose) {
		Hub hub = this.company.hub(loose.division()).orElseThrow();
		String why = (loose.shared() == 0) ? this.words.say("groups.division.alone", loose.customers())
				: this.words.say("groups.division", loose.shared(), loose.customers(), loose.partners());
		Span part = new Span(this.words.percent(loose.part()));
		part.addClassName("ot-num");
		return row(hub.colour(), new Anchor("map?root=" + hub.record(), this.words.name(hub)), why, part, null);
	}

	private Component group(int number, List<String> reps) {
		Map<String, Long> divisions = new HashMap<>();
		reps.forEach((rep) -> this.company.hub(rep)
			.flatMap((hub) -> this.company.path(hub)
				.stream()
				.filter((each) -> each.type().equals("Division"))
				.findFirst())
			.ifPresent((hub) -> divisions.merge(this.words.name(hub), 1L, Long::sum)));
		String of = divisions.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(3)
			.map((each) -> each.getKey() + " " + each.getValue())
			.collect(Collectors.joining(" · "));
		Span count = new Span(this.words.number(reps.size()));
		count.addClassName("ot-num");
		return row(colour(number), new Span(this.words.say("groups.number", number + 1)), of, count, reps.getFirst());
	}

	private Div row(@Nullable Integer colour, Component name, String why, Component number, @Nullable String find) {
		Span reason = new Span(why);
		reason.addClassName("ot-why");
		Div text = new Div(name, reason);
		text.addClassName("ot-map-shift-text");
		Div row = new Div(new Dot(colour), text, number);
		row.addClassNames("ot-map-shift", "ot-map-group-row");
		if (find != null) {
			NativeButton show = new NativeButton(this.words.say("groups.find"), (click) -> this.select.accept(find));
			row.add(show);
		}
		return row;
	}

	private Component link(String rep) {
		Optional<Hub> hub = this.company.hub(rep);
		return new Anchor(RecordPath.of("Rep", rep), hub.map(this.words::name).orElse(rep));
	}

}
