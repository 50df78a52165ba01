package io.onethread.overlap.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.graphcanvas.CanvasGraph;
import io.onethread.graphcanvas.CanvasLink;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.CanvasTexts;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapKind;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Place;
import org.jspecify.annotations.Nullable;

/**
 * The overlaps of the list as a map: the divisions, the customers between them, who works
 * them, and which records may be one.
 */
class OverlapMap extends Div {

	/** Ties two records that may be one, or belong together. */
	static final String ALIKE = "LOOKS_LIKE";

	/** So many are drawn, the first of the list. */
	static final int MOST = 150;

	private final transient OverlapTexts texts;

	private final GraphCanvas canvas = new GraphCanvas();

	private final Span note = new Span();

	/** Which overlap a node was drawn for. */
	private final Map<String, String> overlaps = new LinkedHashMap<>();

	OverlapMap(OverlapTexts texts, Consumer<String> selected) {
		this.texts = texts;
		addClassName("overlap-map");
		this.note.addClassName("ot-why");
		this.canvas.setTexts(words());
		this.canvas.addNodeSelectedListener(
				(event) -> event.getNode().map((node) -> this.overlaps.get(node.id())).ifPresent(selected::accept));
		add(this.note, this.canvas);
		setVisible(false);
	}

	/**
	 * Draws them.
	 * @param total how many there are in all
	 */
	void show(List<Overlap> shown, int total) {
		Drawing drawing = new Drawing();
		this.overlaps.clear();
		shown.forEach(drawing::add);
		this.canvas.show(new CanvasGraph(drawing.nodes.values(), drawing.links));
		this.note.setText((total > shown.size()) ? this.texts.text("overlap.map.part", shown.size(), total)
				: this.texts.text("overlap.map.text"));
	}

	private CanvasTexts words() {
		Map<String, String> types = new LinkedHashMap<>();
		for (String type : List.of("Division", "Customer", "Rep", "WORKS", ALIKE)) {
			types.put(type, this.texts.text("overlap.map.type." + type.toLowerCase(Locale.ROOT).replace('_', '-')));
		}
		return new CanvasTexts(this.texts.text("overlap.map"), this.texts.text("overlap.map.help"),
				this.texts.text("overlap.map.failed"), "", "", "", "", this.texts.text("overlap.map.selected"), "",
				types);
	}

	private final class Drawing {

		private final Map<String, CanvasNode> nodes = new LinkedHashMap<>();

		private final Set<CanvasLink> links = new LinkedHashSet<>();

		void add(Overlap overlap) {
			List<String> customers = overlap.customers().stream().map((one) -> customer(overlap, one)).toList();
			if (customers.size() > 1) {
				this.links.add(new CanvasLink(customers.getFirst(), customers.getLast(), ALIKE, 1));
			}
			else if (overlap.kind() != OverlapKind.LOOK_ALIKE) {
				overlap.reps().forEach((rep) -> {
					node(rep.id(), "Rep", rep.name(), null, null, customers.getFirst());
					this.links.add(new CanvasLink(rep.id(), customers.getFirst(), "WORKS", 1));
				});
			}
		}

		/**
		 * Customers that the viewer may only know of get no id but that of the overlap.
		 */
		private String customer(Overlap overlap, Overlap.Customer customer) {
			String id = (customer.id() != null) ? customer.id()
					: overlap.id() + "-" + overlap.customers().indexOf(customer);
			List<Place> divisions = customer.divisions().isEmpty() ? overlap.divisions() : customer.divisions();
			for (Place division : divisions) {
				node(division.id(), "Division", division.name(OverlapMap.this.texts.locale()), null, division.colour(),
						null);
				this.links.add(new CanvasLink(division.id(), id, "WORKS", 1));
			}
			node(id, "Customer", OverlapMap.this.texts.name(customer), overlap.openValue(), null,
					divisions.isEmpty() ? null : divisions.getFirst().id());
			OverlapMap.this.overlaps.putIfAbsent(id, overlap.id());
			return id;
		}

		private void node(String id, String type, String name, @Nullable Double value, @Nullable Integer colour,
				@Nullable String parent) {
			this.nodes.putIfAbsent(id, new CanvasNode(id, type, name, 0, value, colour, parent, false, false));
		}

	}

}
