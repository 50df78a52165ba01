package io.onethread.shell;

import java.util.List;
import java.util.Map;
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

/**
 * The pages that the viewer may open. The hundreds of a page's menu order are its group:
 * below 100 what everybody looks up, then daily work, care, and the house.
 */
class MainMenu extends Div {

	private static final List<String> GROUPS = List.of("", "shell.menu.work", "shell.menu.care", "shell.menu.house");

	MainMenu(Viewer viewer, List<MenuCount> counts) {
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
			entries.forEach((entry) -> nav.addItem(item(viewer, entry, byPath.get(stripped(entry.path())))));
			add(nav);
		});
	}

	private SideNavItem item(Viewer viewer, MenuEntry entry, @org.jspecify.annotations.Nullable MenuCount counted) {
		SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
		if (entry.icon() != null) {
			item.setPrefixComponent(new Icon(entry.icon()));
		}
		long count = (counted != null) ? counted.count(viewer) : 0;
		if (counted != null && count > 0) {
			Span number = new Span(count > 999 ? "999+" : String.valueOf(count));
			number.addClassNames("ot-num", counted.urgent() ? "ot-menu-urgent" : "ot-menu-count");
			item.setSuffixComponent(number);
		}
		return item;
	}

	private static int group(MenuEntry entry) {
		double order = (entry.order() != null) ? entry.order() : 0;
		return (int) Math.clamp(order / 100, 0, GROUPS.size() - 1.0);
	}

	private static String stripped(String path) {
		return path.startsWith("/") ? path.substring(1) : path;
	}

}
