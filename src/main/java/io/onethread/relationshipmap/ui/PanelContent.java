package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.relationshipmap.Between;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapLink;
import io.onethread.relationshipmap.MapService;
import io.onethread.relationshipmap.MapThing;
import io.onethread.relationshipmap.Overlap;
import io.onethread.relationshipmap.SharedCustomer;
import io.onethread.relationshipmap.Surroundings;
import io.onethread.relationshipmap.Totals;
import io.onethread.shell.RecordPath;

/** Fills the panel with what is known of each kind of thing. */
class PanelContent {

	private static final int SHORT_LIST = 7;

	private final Panel panel;

	private final MapService service;

	private final MapWords words;

	private final MapActions actions;

	PanelContent(Panel panel, MapService service, MapWords words, MapActions actions) {
		this.panel = panel;
		this.service = service;
		this.words = words;
		this.actions = actions;
	}

	/** The company, a division, a branch, a rep, or what nobody works. */
	void hub(CompanyMap company, Hub hub, boolean expanded) {
		boolean whole = hub.type().equals("Company");
		List<Overlap> overlaps = whole ? company.overlaps() : company.overlaps(hub.id());
		PanelFacts facts = new PanelFacts(this.words).number(this.words.say("customers"), hub.customers())
			.amount(this.words.say("value12"), hub.value());
		if (!hub.leaf()) {
			facts.numberIfAny(this.words.say("divisions"), whole ? company.count(hub, "Division") : 0)
				.numberIfAny(this.words.say("branches"), hub.type().equals("Branch") ? 0 : company.count(hub, "Branch"))
				.number(this.words.say("reps"), company.count(hub, "Rep"));
		}
		fares(facts, hub.totals());
		Component[] shared = overlaps.stream()
			.limit(SHORT_LIST)
			.map((overlap) -> overlapRow(company, overlap, whole ? "" : hub.id()))
			.toArray(Component[]::new);
		String subtitle = whole ? this.words.say("company.sees")
				: join(this.words.otherName(hub.name(), hub.nameEn()), this.words.type(hub.type()));
		this.panel.about(this.words.name(hub), subtitle, !whole)
			.facts(facts.done())
			.list(this.words.say(whole ? "overlaps.most" : "overlaps.with", this.words.number(overlaps.size())),
					shared);
		if (!whole && (hub.customers() > 0 || !hub.children().isEmpty())) {
			this.panel.action(this.words.say(expanded ? "close" : "open"), () -> this.actions.toggle(hub.id()));
		}
		if (hub.type().equals("Rep")) {
			this.panel.action(this.words.say("thread"), () -> UI.getCurrent().navigate(RecordPath.of("Rep", hub.id())));
		}
	}

	/** How its customers fare; what is 0 goes without saying. */
	private void fares(PanelFacts facts, Totals totals) {
		if (totals.known() > 0) {
			facts.amount(this.words.say("profit12"), totals.profit());
		}
		facts.numberIfAny(this.words.say("fares.overlaps"), totals.overlaps())
			.numberIfAny(this.words.say("fares.declines"), totals.declines())
			.numberIfAny(this.words.say("fares.neglected"), totals.neglected())
			.numberIfAny(this.words.say("fares.projects"), totals.projects());
	}

	/** What two divisions share. */
	void overlap(Viewer viewer, CompanyMap company, Overlap overlap) {
		String title = names(company, overlap);
		List<SharedCustomer> shared = this.service.shared(viewer, company, overlap, SHORT_LIST);
		PanelFacts facts = new PanelFacts(this.words).number(this.words.say("shared.same"), overlap.customers())
			.number(this.words.say("shared.alike"), overlap.alike().size())
			.amount(this.words.say("value12"), overlap.value());
		this.panel.about(title, this.words.say("shared", overlap.count()), true)
			.facts(facts.done())
			.list(this.words.say("shared.first", shared.size()),
					shared.stream().map(this::sharedRow).toArray(Component[]::new));
		if (viewer.is(Role.MANAGER, Role.EXECUTIVE)) {
			this.panel.action(this.words.say("shared.open", overlap.count()),
					() -> UI.getCurrent().navigate("overlaps", QueryParameters.of("division", overlap.from())));
		}
	}

	/** A customer, a contact, a project, or another record. */
	void record(MapThing thing, Surroundings around, boolean isRoot) {
		PanelFacts facts = new PanelFacts(this.words);
		if (around.value() != null) {
			facts.amount(this.words.say(around.type().equals("Customer") ? "value12" : "value"), around.value());
		}
		if (around.orders() != null) {
			facts.number(this.words.say("orders"), around.orders());
		}
		around.kinds().forEach((kind) -> facts.number(this.words.say("kinds." + kind.type()), kind.total()));
		owners(around).ifPresent((owners) -> facts.text(this.words.say("owners"), owners));
		this.panel
			.about(this.words.name(around.name(), around.nameEn()),
					join(this.words.otherName(around.name(), around.nameEn()), this.words.type(around.type()),
							Optional.ofNullable(around.city()).orElse("")),
					true)
			.facts(facts.done())
			.action(this.words.say("thread"),
					() -> UI.getCurrent().navigate(RecordPath.of(around.type(), around.id())));
		if (!isRoot) {
			this.panel.action(this.words.say("around"), () -> this.actions.around(around.id()));
		}
		if (around.total() > 0) {
			this.panel.action(this.words.say(thing.expanded() ? "close" : "open"),
					() -> this.actions.toggle(thing.id()));
			this.panel.action(this.words.say("kinds.open"),
					() -> new KindDialog(this.words, around, this.actions).open());
		}
	}

	/** Several that are selected together. */
	void several(List<String> names, List<String> records, boolean asked) {
		this.panel.about(this.words.say("several", names.size()), String.join(" · ", names), true);
		if (records.size() == 2) {
			this.panel.action(this.words.say("several.ways"),
					() -> this.actions.between(new Between(Between.What.WAYS, records)));
		}
		if (records.size() > 1) {
			this.panel.action(this.words.say("several.shared"),
					() -> this.actions.between(new Between(Between.What.SHARED, records)));
		}
		if (asked) {
			this.panel.action(this.words.say("several.leave"), () -> this.actions.between(null));
		}
	}

	/** What stands for those that are not drawn. */
	void more(MapThing group, String parent) {
		this.panel.about(this.words.name(group), parent, true)
			.action(this.words.say("more.show"), () -> this.actions.toggle(group.id()));
	}

	/** Somebody the viewer may not know by name. */
	void hidden(MapThing thing) {
		this.panel.about(this.words.name(thing), this.words.say("hidden.why"), true);
	}

	/** A link that is no overlap. */
	void link(MapLink link, MapThing from, MapThing to) {
		this.panel.about(this.words.name(from) + " — " + this.words.name(to), this.words.say("link." + link.type()),
				true);
	}

	private Component overlapRow(CompanyMap company, Overlap overlap, String seenFrom) {
		NativeButton row = new NativeButton("",
				(click) -> this.actions.select(Selection.link(overlap.from(), overlap.to(), MapLink.OVERLAP)));
		Div names = new Div();
		names.addClassName("ot-map-pair");
		Stream.of(overlap.from(), overlap.to())
			.filter((id) -> !id.equals(seenFrom))
			.flatMap((id) -> company.hub(id).stream())
			.forEach((hub) -> {
				Span name = new Span(this.words.name(hub));
				name.addClassName("ot-map-name");
				names.add(new Div(new Dot(hub.colour()), name));
			});
		row.add(names);
		Span count = new Span(this.words.number(overlap.count()));
		count.addClassNames("ot-num", "ot-map-shared");
		row.add(count);
		return row;
	}

	private Component sharedRow(SharedCustomer customer) {
		Div names = new Div(new Anchor(RecordPath.of("Customer", customer.id()),
				this.words.name(customer.name(), customer.nameEn())));
		if (customer.otherId() != null && customer.otherName() != null) {
			Span why = new Span(this.words.say("shared.like"));
			why.addClassName("ot-why");
			names.add(why, new Anchor(RecordPath.of("Customer", customer.otherId()), customer.otherName()));
		}
		names.addClassName("ot-map-name");
		return new Div(names, this.words.amount(customer.value()));
	}

	private Optional<String> owners(Surroundings around) {
		String owners = around.kinds()
			.stream()
			.filter((kind) -> kind.type().equals("Rep"))
			.flatMap((kind) -> kind.nearest().stream())
			.filter((near) -> near.ties().stream().anyMatch((tie) -> tie.type().equals("OWNS") && !tie.out()))
			.map((near) -> this.words.name(near.name(), near.nameEn()))
			.collect(Collectors.joining(", "));
		return owners.isEmpty() ? Optional.empty() : Optional.of(owners);
	}

	private String names(CompanyMap company, Overlap overlap) {
		return Stream.of(overlap.from(), overlap.to())
			.flatMap((id) -> company.hub(id).stream())
			.map(this.words::name)
			.collect(Collectors.joining(" — "));
	}

	private static String join(String... parts) {
		return Stream.of(parts).filter((part) -> !part.isBlank()).collect(Collectors.joining(" · "));
	}

}
