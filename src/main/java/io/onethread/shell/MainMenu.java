package io.onethread.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;

/**
 * The pages that the viewer may open. The hundreds of a page's menu order are its group:
 * below 100 what everybody looks up, then daily work, care, and the house.
 */
class MainMenu extends Div {

	private static final List<String> GROUPS = List.of("", "shell.menu.work", "shell.menu.care", "shell.menu.house");

	private final Map<MenuCount, Span> numbers = new LinkedHashMap<>();

	MainMenu(Viewers viewers, List<MenuCount> counts, LiveChanges live) {
		addClassName("ot-menu");
		Map<String, MenuCount> byPath = counts.stream().collect(Collectors.toMap(MenuCount::path, Function.identity()));
		Map<Integer, List<MenuEntry>> groups = MenuConfiguration.getMenuEntries()
			.stream()
			.collect(Collectors.groupingBy(MainMenu::group, TreeMap::new, Collectors.toList()));
		groups.forEach((group, entries) -> {
			SideNav nav = new SideNav();
			if (group > 0) {
				nav.setLabel(getTranslation(GROUPS.get(group)));
			}
			else {
				nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
			}
			entries.forEach((entry) -> nav.addItem(item(entry, byPath.get(stripped(entry.path())))));
			add(nav);
		});
		count(viewers.current(), this.numbers.keySet());
		this.numbers.keySet()
			.stream()
			.filter((count) -> !count.kinds().isEmpty())
			.forEach((count) -> live.watch(this, count.kinds(), () -> count(viewers.current(), Set.of(count))));
	}

	private SideNavItem item(MenuEntry entry, @org.jspecify.annotations.Nullable MenuCount counted) {
		SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
		if (entry.icon() != null) {
			item.setPrefixComponent(new Icon(entry.icon()));
		}
		if (counted != null) {
			Span number = new Span();
			number.addClassNames("ot-num", counted.urgent() ? "ot-menu-urgent" : "ot-menu-count");
			this.numbers.put(counted, number);
			item.setSuffixComponent(number);
		}
		return item;
	}

	private void count(Viewer viewer, Set<MenuCount> counts) {
		for (MenuCount counted : counts) {
			long count = counted.count(viewer);
			Span number = Objects.requireNonNull(this.numbers.get(counted));
			number.setText((count > 999) ? "999+" : String.valueOf(count));
			number.setVisible(count > 0);
		}
	}

	private static int group(MenuEntry entry) {
		double order = (entry.order() != null) ? entry.order() : 0;
		return (int) Math.clamp(order / 100, 0, GROUPS.size() - 1.0);
	}

	private static String stripped(String path) {
		return path.startsWith("/") ? path.substring(1) : path;
	}

}
