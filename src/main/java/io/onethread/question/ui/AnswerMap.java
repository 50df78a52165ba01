package io.onethread.question.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.graph.RecordRef;
import io.onethread.graphcanvas.CanvasGraph;
import io.onethread.graphcanvas.CanvasLink;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.CanvasTexts;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.question.Answer;
import io.onethread.question.AnswerRow;
import io.onethread.question.grammar.Kind;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** What answers to a question, with who answers for it, as a map. */
class AnswerMap extends Div {

	/** The most records that are drawn. */
	static final int MOST = 300;

	/** The most that are drawn on the company's map: they all stand in its address. */
	private static final int MOST_PICKED = 120;

	private final transient QuestionWords words;

	private final GraphCanvas canvas = new GraphCanvas();

	private final Span note = new Span();

	private final Button company;

	private transient List<String> customers = List.of();

	AnswerMap(QuestionWords words) {
		this.words = words;
		addClassName("question-map");
		this.note.addClassName("ot-why");
		this.canvas.setTexts(texts());
		this.canvas.addNodeOpenedListener(
				(opened) -> UI.getCurrent().navigate(RecordPath.of(opened.getNode().type(), opened.getNode().id())));
		this.company = new Button(words.say("map.company"), VaadinIcon.CLUSTER.create(),
				(click) -> UI.getCurrent().navigate("map", new QueryParameters(Map.of("with", this.customers))));
		this.company.addClassName("question-map-company");
		Div head = new Div(this.note, this.company);
		head.addClassName("question-map-head");
		add(head, this.canvas);
		setVisible(false);
	}

	void show(Answer answer) {
		Drawing drawing = new Drawing();
		answer.rows().forEach(drawing::add);
		this.canvas.show(new CanvasGraph(drawing.nodes.values(), drawing.links));
		this.customers = answer.rows().stream().flatMap(AnswerMap::customer).distinct().limit(MOST_PICKED).toList();
		this.company.setVisible(!this.customers.isEmpty());
		this.note.setText((answer.total() > MOST) ? this.words.say("map.part", MOST, answer.total())
				: this.words.say("map.open"));
	}

	/** The customer that a row is, or is about. */
	private static Stream<String> customer(AnswerRow row) {
		RecordRef about = row.customer();
		if (row.label().equals("Customer")) {
			return Stream.of(row.id());
		}
		return (about == null) ? Stream.empty() : Stream.of(about.id());
	}

	private CanvasTexts texts() {
		Map<String, String> types = new LinkedHashMap<>();
		for (Kind kind : Kind.values()) {
			types.put(kind.label(), this.words.kind(kind));
		}
		return new CanvasTexts(this.words.say("map.label"), this.words.say("map.help"), this.words.say("map.failed"),
				"", "", "", "", this.words.say("map.selected"), "", types);
	}

	private static final class Drawing {

		private final Map<String, CanvasNode> nodes = new LinkedHashMap<>();

		private final List<CanvasLink> links = new ArrayList<>();

		void add(AnswerRow row) {
			Integer colour = (row.division() == null || row.division().colour() == 0) ? null : row.division().colour();
			RecordRef customer = row.customer();
			RecordRef rep = row.rep();
			String hub = null;
			if (rep != null) {
				node(rep.id(), "Rep", rep.name(), null, colour, null);
				hub = rep.id();
			}
			if (customer != null) {
				node(customer.id(), "Customer", customer.name(), null, null, hub);
				if (rep != null) {
					this.links.add(new CanvasLink(rep.id(), customer.id(), "OWNS", 1));
				}
				hub = customer.id();
			}
			node(row.id(), row.label(), row.name(), row.value(), row.label().equals("Rep") ? colour : null, hub);
			if (hub != null) {
				this.links.add(new CanvasLink(hub, row.id(), row.label().equals("Customer") ? "OWNS" : "HAS", 1));
			}
		}

		private void node(String id, String type, String name, @Nullable Double value, @Nullable Integer colour,
				@Nullable String parent) {
			this.nodes.putIfAbsent(id, new CanvasNode(id, type, name, 0, value, colour, parent, false, false));
		}

	}

}
