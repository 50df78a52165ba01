package io.onethread.lookup.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.lookup.Facet;
import io.onethread.lookup.Facet.By;

/** What results can be narrowed by, each value a link that takes or leaves it. */
class FacetList extends Nav {

	/** So many values of each are shown. */
	private static final int SHOWN = 8;

	FacetList(String typed, List<Facet> facets, Map<By, Set<String>> narrowed, Words words) {
		addClassName("lookup-facets");
		getElement().setAttribute("aria-label", getTranslation("lookup.facets"));
		if (!narrowed.isEmpty()) {
			Anchor all = new Anchor(address(typed, Map.of()), getTranslation("lookup.facets.all"));
			all.addClassName("lookup-facets-all");
			add(all);
		}
		for (Facet facet : facets) {
			Set<String> wanted = narrowed.getOrDefault(facet.by(), Set.of());
			UnorderedList list = new UnorderedList();
			facet.values()
				.stream()
				.filter((value) -> wanted.contains(value.id()) || facet.values().indexOf(value) < SHOWN)
				.forEach((value) -> list.add(new ListItem(link(typed, facet.by(), value, narrowed, words))));
			add(new H3(getTranslation("lookup.facet." + facet.by().word())), list);
		}
	}

	private Anchor link(String typed, By by, Facet.Value value, Map<By, Set<String>> narrowed, Words words) {
		boolean chosen = narrowed.getOrDefault(by, Set.of()).contains(value.id());
		Map<By, Set<String>> other = new EnumMap<>(By.class);
		other.putAll(narrowed);
		Set<String> values = new LinkedHashSet<>(narrowed.getOrDefault(by, Set.of()));
		if (!values.remove(value.id())) {
			values.add(value.id());
		}
		other.put(by, values);
		Span count = new Span(String.valueOf(value.count()));
		count.addClassNames("ot-muted", "ot-num");
		Anchor link = new Anchor(address(typed, other), new Span(name(by, value, words)), count);
		link.getElement().setAttribute("aria-current", String.valueOf(chosen));
		link.setClassName("lookup-facet-chosen", chosen);
		return link;
	}

	private String name(By by, Facet.Value value, Words words) {
		boolean chinese = getLocale().getLanguage().equals("zh");
		return switch (by) {
			case KIND -> getTranslation("lookup.type." + value.id());
			case STATUS -> words.known("lookup.status.", value.id());
			case VALUE -> getTranslation("lookup.value." + value.id());
			default -> (chinese || value.nameEn() == null) ? value.name() : value.nameEn();
		};
	}

	/** What an address narrows by. */
	static Map<By, Set<String>> narrowed(QueryParameters parameters) {
		Map<By, Set<String>> narrowed = new EnumMap<>(By.class);
		for (By by : By.values()) {
			List<String> values = new ArrayList<>(parameters.getParameters().getOrDefault(by.word(), List.of()));
			values.removeIf(String::isBlank);
			if (!values.isEmpty()) {
				narrowed.put(by, new LinkedHashSet<>(values.subList(0, Math.min(values.size(), 50))));
			}
		}
		return narrowed;
	}

	private static String address(String typed, Map<By, Set<String>> narrowed) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		parameters.put("q", List.of(typed));
		narrowed.forEach((by, values) -> {
			if (!values.isEmpty()) {
				parameters.put(by.word(), List.copyOf(values));
			}
		});
		return "search?" + new QueryParameters(parameters).getQueryString();
	}

}
