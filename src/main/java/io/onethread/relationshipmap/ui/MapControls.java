package io.onethread.relationshipmap.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapState;

/**
 * How far everything is open and what is drawn over it, beside the canvas's own tools;
 * what those undo of the page's own steps is undone here.
 */
class MapControls extends Div {

	/** What the controls do to the map. */
	record Commands(Runnable undo, Runnable redo, Consumer<MapState> go, Supplier<MapState> now,
			Supplier<CompanyMap> company, Runnable showTree) {

	}

	private static final List<String> LEVELS = List.of("Division", "Branch", "Rep");

	private final MapWords words;

	private final transient Commands commands;

	private final Div chips = new Div();

	private final ZoomSwitch zoom;

	MapControls(MapWords words, GraphCanvas canvas, Commands commands) {
		this.words = words;
		this.commands = commands;
		addClassName("ot-map-controls");
		Toolbar tools = new Toolbar(words);
		tools.button(VaadinIcon.FILE_TREE, "tool.tree", (click) -> commands.showTree().run());
		this.zoom = new ZoomSwitch(words);
		tools.add(this.zoom);
		canvas.showTools(FactProperties.all(words));
		canvas.addStepListener((step) -> (step.isUndo() ? commands.undo() : commands.redo()).run());
		canvas.addTool(this);
		this.chips.addClassName("ot-map-chips");
		add(tools, this.chips);
	}

	/** Whether what the user zooms to is to be opened. */
	boolean opensByZoom() {
		return this.zoom.isOn();
	}

	/** Shows what is on. */
	void follow(Steps steps) {
		this.chips.removeAll();
		MapState now = steps.now();
		if (now.root() != null) {
			this.chips.add(chip("chip.company", false, () -> MapState.START));
			return;
		}
		CompanyMap company = this.commands.company().get();
		for (String level : LEVELS) {
			Set<String> open = openTo(level);
			if (!company.all(level).isEmpty()) {
				this.chips.add(chip("chip." + level, now.open().equals(open),
						() -> this.commands.now().get().onlyOpen(openTo(level))));
			}
		}
		if (!company.overlaps().isEmpty()) {
			this.chips.add(chip("chip.overlaps", now.overlaps(),
					() -> this.commands.now().get().withOverlaps(!now.overlaps())));
		}
		this.chips
			.add(chip("chip.largest", now.largest(), () -> this.commands.now().get().withLargest(!now.largest())));
	}

	private Button chip(String key, boolean on, Supplier<MapState> then) {
		Button chip = new Button(this.words.say(key), (click) -> this.commands.go().accept(then.get()));
		chip.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		chip.addClassName("ot-map-chip");
		chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
		return chip;
	}

	/** What is open when everything down to this kind of hub is drawn. */
	private Set<String> openTo(String level) {
		Set<String> open = new LinkedHashSet<>();
		CompanyMap company = this.commands.company().get();
		for (String above : LEVELS.subList(0, LEVELS.indexOf(level))) {
			company.all(above)
				.stream()
				.filter((hub) -> company.children(hub).stream().anyMatch((child) -> LEVELS.contains(child.type())))
				.map(Hub::id)
				.forEach(open::add);
		}
		return open;
	}

}
