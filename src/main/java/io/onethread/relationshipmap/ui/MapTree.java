package io.onethread.relationshipmap.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapThing;
import org.jspecify.annotations.Nullable;

/**
 * The map as rows: the same things and numbers, for keyboards, screen readers and narrow
 * screens.
 */
class MapTree extends TreeGrid<TreeRow> {

	private final transient TreeData data;

	private final transient MapWords words;

	private Set<String> opened = Set.of();

	private @Nullable String selected;

	MapTree(TreeData data, MapWords words, MapActions actions) {
		this.data = data;
		this.words = words;
		addClassName("ot-map-tree");
		addThemeVariants(GridVariant.AURA_NO_BORDER);
		getElement().setAttribute("aria-label", words.say("tree"));
		addComponentHierarchyColumn(this::name).setHeader(words.say("tree.name")).setFlexGrow(1).setWidth("12rem");
		number("customers", (row) -> (row.count() == 0) ? "" : words.number(row.count())).setWidth("5.5rem");
		number("value12.short", (row) -> (row.value() == null || row.value() == 0) ? "" : words.money(row.value()))
			.setWidth("5.5rem");
		number("shared.short", (row) -> (row.shared() == 0) ? "" : words.number(row.shared())).setWidth("4.5rem");
		setDataProvider(data);
		asSingleSelect().addValueChangeListener((change) -> {
			TreeRow row = change.getValue();
			this.selected = (row == null) ? null : row.id();
			if (change.isFromClient() && row != null) {
				actions.select(Selection.node(row.id()));
			}
		});
		addExpandListener((expand) -> toggled(expand.isFromClient(), expand.getItems(), true, actions));
		addCollapseListener((collapse) -> toggled(collapse.isFromClient(), collapse.getItems(), false, actions));
	}

	/** Reads everything anew. */
	void refresh() {
		this.data.refreshAll();
	}

	/** Opens what is open on the map, and selects what is selected there. */
	void follow(CompanyMap company, MapPicture picture, Selection selection) {
		Map<String, TreeRow> rows = new HashMap<>();
		List<TreeRow> open = new ArrayList<>();
		for (MapThing thing : picture.things()) {
			boolean top = thing.parent() == null || thing.parent().equals(CompanyMap.COMPANY);
			TreeRow parent = top ? null : rows.get(thing.parent());
			boolean below = parent != null && open.contains(parent);
			if (!(top || below) || thing.isMore() || thing.id().equals(CompanyMap.COMPANY)) {
				continue;
			}
			TreeRow row = company.hub(thing.id())
				.map((hub) -> this.data.row(parent, hub))
				.orElseGet(() -> row(parent, thing));
			rows.put(thing.id(), row);
			if (thing.expanded()) {
				open.add(row);
			}
		}
		Set<String> paths = open.stream().map(TreeRow::path).collect(Collectors.toSet());
		List<TreeRow> closed = this.opened.stream()
			.filter((path) -> !paths.contains(path))
			.map(MapTree::placeholder)
			.toList();
		this.opened = paths;
		collapse(closed);
		expand(open);
		TreeRow chosen = (selection.node() == null) ? null : rows.get(selection.node());
		if (chosen == null) {
			deselectAll();
		}
		else if (!chosen.id().equals(this.selected)) {
			select(chosen);
		}
	}

	private void toggled(boolean fromClient, java.util.Collection<TreeRow> rows, boolean open, MapActions actions) {
		if (!fromClient) {
			return;
		}
		Set<String> paths = new java.util.HashSet<>(this.opened);
		for (TreeRow row : rows) {
			if (open ? paths.add(row.path()) : paths.remove(row.path())) {
				this.opened = Set.copyOf(paths);
				actions.toggle(row.id());
			}
		}
	}

	private Component name(TreeRow row) {
		Span name = new Span(row.name());
		name.getElement().setAttribute("title", row.name());
		String kind = this.words.type(row.type());
		Span type = new Span(row.tie().isEmpty() ? kind : kind + " · " + row.tie());
		type.addClassName("ot-why");
		Div cell = new Div(new Dot(row.colour()), name, type);
		cell.addClassName("ot-map-tree-name");
		return cell;
	}

	private Column<TreeRow> number(String key, com.vaadin.flow.function.ValueProvider<TreeRow, String> value) {
		return addColumn(value).setHeader(this.words.say(key))
			.setTextAlign(ColumnTextAlign.END)
			.setFlexGrow(0)
			.setPartNameGenerator((row) -> "ot-num");
	}

	private TreeRow row(@Nullable TreeRow parent, MapThing thing) {
		return new TreeRow(TreeRow.path(parent, thing.id()), thing.id(), thing.type(), this.words.name(thing),
				thing.colour(), thing.count(), thing.value(), 0, "", 1);
	}

	/** A row is known by its path, whatever else it says. */
	private static TreeRow placeholder(String path) {
		return new TreeRow(path, path.substring(path.lastIndexOf('\n') + 1), "", "", null, 0, null, 0, "", 1);
	}

}
