package io.onethread.merging.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.graphcanvas.CanvasGraph;
import io.onethread.graphcanvas.CanvasLink;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.CanvasTexts;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.matching.EvidenceKind;
import io.onethread.merging.ReviewPair;
import io.onethread.overlap.Reason;

/**
 * What two customers share, as a small graph: the phone, the domain, the contact. What
 * the phone is stands in the list above it: here names must be short to find room.
 */
class EvidenceCanvas extends GraphCanvas {

	private static final int MOST = 12;

	EvidenceCanvas(MergeWords words, ReviewPair pair, Map<String, List<String>> shared) {
		addClassName("merging-canvas");
		String label = words.text("canvas", pair.left().name(), pair.right().name());
		setTexts(new CanvasTexts(label, words.text("canvas.help"), words.text("canvas.failed"), "", "", "", "",
				words.text("canvas.selected"), "",
				Map.of("Customer", words.text("canvas.customer"), "Evidence", words.text("canvas.evidence"), "Contact",
						words.text("canvas.contact"), "Rep", words.text("canvas.rep"))));
		List<CanvasNode> nodes = new ArrayList<>();
		List<CanvasLink> links = new ArrayList<>();
		nodes.add(customer(pair.left()));
		nodes.add(customer(pair.right()));
		Set<String> contacts = new LinkedHashSet<>(shared.getOrDefault("contacts", List.of()));
		pair.reasons()
			.stream()
			.filter(EvidenceCanvas::isContact)
			.forEach((reason) -> contacts.add(reason.values().getFirst()));
		pair.reasons()
			.stream()
			.filter((reason) -> reason.weight() > 0 && !reason.isPrior() && !isContact(reason))
			.limit(MOST)
			.forEach((reason) -> share(pair, "Evidence", words.overlaps().reason(reason), nodes, links));
		contacts.forEach((name) -> share(pair, "Contact", name, nodes, links));
		shared.getOrDefault("reps", List.of()).forEach((name) -> share(pair, "Rep", name, nodes, links));
		show(new CanvasGraph(nodes, links));
	}

	private static boolean isContact(Reason reason) {
		return reason.code().equals(EvidenceKind.SAME_CONTACT.name());
	}

	private static CanvasNode customer(ReviewPair.Side side) {
		return new CanvasNode(side.id(), "Customer", side.name(), 0, side.orders() + side.open(), null, null, false,
				false);
	}

	private static void share(ReviewPair pair, String type, String name, List<CanvasNode> nodes,
			List<CanvasLink> links) {
		String id = type + " " + name;
		nodes.add(new CanvasNode(id, type, name, 0, null, null, pair.left().id(), false, false));
		links.add(new CanvasLink(pair.left().id(), id, "SHARES", 1));
		links.add(new CanvasLink(pair.right().id(), id, "SHARES", 1));
	}

}
