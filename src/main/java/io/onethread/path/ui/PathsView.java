package io.onethread.path.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.SearchService;
import io.onethread.lookup.ui.RecordField;
import io.onethread.path.PathService;
import io.onethread.path.PathService.Ways;
import io.onethread.path.Stop;
import io.onethread.shell.EmptyState;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The best ways between two records, or from whoever asks to one. */
@Route("paths")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 27, title = "path.menu", icon = "vaadin:connect")
@StyleSheet("path.css")
class PathsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int COUNT = 5;

	private static final List<String> ENDS = List.of("Contact", "Customer", "Project", "Rep");

	private final transient PathService paths;

	private final transient Viewers viewers;

	private final transient PathWords words;

	private final PageHeader header;

	private final RecordField from;

	private final RecordField to;

	private final Div result = new Div();

	private @Nullable String fromId;

	private @Nullable String toId;

	PathsView(PathService paths, SearchService search, Viewers viewers, I18NProvider texts) {
		this.paths = paths;
		this.viewers = viewers;
		this.words = new PathWords(texts, getLocale());
		addClassNames("ot-page", "path-page");
		this.header = new PageHeader(this.words.say("title"));
		this.from = new RecordField(this.words.say("from"), ENDS, search, viewers, (end) -> go(end.id(), this.toId));
		this.to = new RecordField(this.words.say("to"), ENDS, search, viewers, (end) -> go(this.fromId, end.id()));
		Button turn = new Button(VaadinIcon.EXCHANGE.create(), (click) -> go(this.toId, this.fromId));
		turn.setAriaLabel(this.words.say("turn"));
		turn.setTooltipText(this.words.say("turn"));
		Div ends = new Div(this.from, turn, this.to);
		ends.addClassName("path-ends");
		add(this.header, ends, this.result);
	}

	@Override
	public String getPageTitle() {
		return this.words.say("menu") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters parameters = event.getLocation().getQueryParameters();
		Viewer viewer = this.viewers.current();
		this.fromId = parameters.getSingleParameter("from")
			.filter((id) -> !id.isBlank())
			.orElseGet(() -> Optional.ofNullable(viewer.rep()).orElse(""));
		this.toId = parameters.getSingleParameter("to").orElse("");
		this.result.removeAll();
		String near = Optional.ofNullable(this.fromId).orElse("");
		String far = Optional.ofNullable(this.toId).orElse("");
		Ends ends = new Ends(viewer, near, far);
		if (!far.isEmpty() && ends.to() == null || !near.isEmpty() && ends.from() == null) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		this.from.show(ends.from());
		this.to.show(ends.to());
		if (near.isEmpty() || far.isEmpty()) {
			this.result.add(new EmptyState(this.words.say("start"), this.words.say("start.text")));
			return;
		}
		show(this.paths.ways(viewer, near, far, COUNT).orElseThrow(NotFoundException::new));
	}

	private void show(Ways ways) {
		this.header.setNote(this.words.say("found", ways.ways().size()));
		if (ways.ways().isEmpty()) {
			this.result.add(new EmptyState(this.words.say("none"), this.words.say("none.text")));
			return;
		}
		this.result.add(WayRow.list(ways.ways(), this.words));
	}

	private static void go(@Nullable String from, @Nullable String to) {
		Map<String, String> ends = new LinkedHashMap<>();
		if (from != null && !from.isEmpty()) {
			ends.put("from", from);
		}
		if (to != null && !to.isEmpty()) {
			ends.put("to", to);
		}
		UI.getCurrent().navigate("paths", QueryParameters.simple(ends));
	}

	/** The two ends, as far as the viewer may know of them. */
	private final class Ends {

		private final @Nullable RecordRef from;

		private final @Nullable RecordRef to;

		Ends(Viewer viewer, String from, String to) {
			this.from = from.isEmpty() ? null : PathsView.this.paths.end(viewer, from).map(Ends::ref).orElse(null);
			this.to = to.isEmpty() ? null : PathsView.this.paths.end(viewer, to).map(Ends::ref).orElse(null);
		}

		@Nullable RecordRef from() {
			return this.from;
		}

		@Nullable RecordRef to() {
			return this.to;
		}

		private static RecordRef ref(Stop stop) {
			return new RecordRef(stop.kind(), String.valueOf(stop.id()), stop.name());
		}

	}

}
