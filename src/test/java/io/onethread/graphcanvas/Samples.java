package io.onethread.graphcanvas;

import java.util.List;
import java.util.Map;

/** Small invented graphs. */
final class Samples {

	static final CanvasNode COMPANY = new CanvasNode("company", "COMPANY", "Onethread", 40, 9e6, null, null, true,
			true);

	static final CanvasNode IMAGING = new CanvasNode("d1", "DIVISION", "Imaging", 20, 5e6, 1, "company", true, false);

	static final CanvasNode OPTICS = new CanvasNode("d2", "DIVISION", "光学", 20, 4e6, 2, "company", true, false);

	static final CanvasNode CUSTOMER = new CanvasNode("c1", "CUSTOMER", "<b>华东光学</b>", 0, null, 1, "d1", false, false);

	static final CanvasLink SHARED = new CanvasLink("d1", "d2", CanvasLink.OVERLAP, 31);

	static final CanvasGraph DIVISIONS = new CanvasGraph(List.of(COMPANY, IMAGING, OPTICS), List.of(SHARED,
			new CanvasLink("d1", "company", "PART_OF", 1), new CanvasLink("d2", "company", "PART_OF", 1)));

	static final CanvasTexts TEXTS = new CanvasTexts("Map", "Arrow keys walk", "No map here", "{count} records",
			"orders {value}", "open", "closed", "selected", "{count} shared", Map.of("DIVISION", "division"));

	private Samples() {
	}

}
