package io.onethread.relationshipmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graphcanvas.CanvasGraph;
import io.onethread.graphcanvas.CanvasLink;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.Groups;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapLink;
import io.onethread.relationshipmap.MapService;
import io.onethread.relationshipmap.WorkTie;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Who works together whatever the organisation says, who holds groups together, and what
 * little ties divisions.
 */
@Route("map/groups")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("relationshipmap.css")
class GroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final Set<String> SHOWN = Set.of("Work", "Rep", "Project");

	private final transient MapService service;

	private final transient MapWords words;

	private final transient CompanyReader reader;

	private final GraphCanvas canvas = new GraphCanvas();

	private final PageHeader header;

	private final Div body = new Div();

	GroupsView(MapService service, Viewers viewers, I18NProvider texts, LiveChanges live) {
		this.service = service;
		this.words = new MapWords(texts, getLocale());
		this.reader = new CompanyReader(service, viewers);
		this.header = new PageHeader(this.words.say("groups"),
				new Button(this.words.say("compare.map"), (click) -> UI.getCurrent().navigate("map")));
		this.canvas.setTexts(this.words.groupsCanvas());
		this.canvas.showTools(this.words.properties());
		this.canvas.addClassName("ot-map-canvas");
		addClassName("ot-map-compare");
		this.body.addClassName("ot-map-compare-body");
		add(this.header, this.body);
		live.watch(this, SHOWN, () -> show(this.reader.anew()));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("map.groups");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(this.reader.anew());
	}

	private void show(Viewer viewer) {
		CompanyMap company = this.reader.company();
		Groups groups = this.service.groups(viewer, company);
		this.header.setNote(this.words.say("groups.note", groups.groups().size(), groups.bridges().size()));
		this.body.removeAll();
		if (groups.ties().isEmpty()) {
			this.body.add(new EmptyState(this.words.say("groups.none"), this.words.say("groups.none.text")));
			return;
		}
		this.canvas.show(draw(groups, company));
		Div stage = new Div(this.canvas);
		stage.addClassName("ot-map-stage");
		this.body.add(stage, new GroupLists(this.words, company, groups, this.canvas::select));
	}

	/**
	 * Each group has a colour; its number goes with the names, for there are more groups
	 * than colours.
	 */
	private CanvasGraph draw(Groups groups, CompanyMap company) {
		Map<String, Integer> numbers = groups.numbers();
		List<CanvasNode> nodes = new ArrayList<>();
		groups.groups().forEach((group) -> group.forEach((rep) -> {
			Optional<Hub> hub = company.hub(rep);
			int number = numbers.getOrDefault(rep, 0);
			nodes.add(new CanvasNode(rep, "Rep", hub.map(this.words::name).orElse(""), 0,
					hub.map(Hub::value).orElse(null), GroupLists.colour(number), null, false, false)
				.with("group", this.words.say("groups.number", number + 1))
				.with("division", division(company, hub.orElse(null))));
		}));
		List<CanvasLink> links = groups.ties()
			.stream()
			.map((tie) -> new CanvasLink(tie.one(), tie.other(), MapLink.WORKS, count(tie)))
			.toList();
		return new CanvasGraph(nodes, links);
	}

	private @Nullable String division(CompanyMap company, @Nullable Hub rep) {
		return (rep == null) ? null
				: company.path(rep)
					.stream()
					.filter((hub) -> hub.type().equals("Division"))
					.findFirst()
					.map(this.words::name)
					.orElse(null);
	}

	private static long count(WorkTie tie) {
		return tie.customers() + tie.projects();
	}

}
