package io.onethread.activity.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.onethread.access.Viewer;
import io.onethread.activity.Task;
import io.onethread.activity.TaskFilter;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.shell.Card;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** What was promised and asked for: what is due first, one's own or the team's. */
@Route("tasks")
@RouteAlias("tasks/:task")
@Menu(title = "activity.tasks", order = 112, icon = "vaadin:check-square-o")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("activity.css")
class TasksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int PAGE = 50;

	private static final List<String> LISTS = List.of("mine", "team", "done");

	private final transient Entries entries;

	private final PageHeader header = new PageHeader(getTranslation("activity.tasks"));

	private final Select<String> choice = new Select<>();

	private final Div rows = new Div();

	private String list = "mine";

	private String opened = "";

	private int shown = PAGE;

	TasksView(Entries entries, LiveChanges live) {
		this.entries = entries;
		addClassNames("ot-page", "activity-tasks");
		Viewer viewer = entries.viewers().current();
		this.choice.setItems(LISTS);
		this.choice.setItemLabelGenerator((one) -> getTranslation("activity.tasks." + one));
		this.choice.setAriaLabel(getTranslation("activity.tasks.which"));
		this.choice.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				show(change.getValue());
			}
		});
		add(this.header, this.choice);
		if (viewer.rep() != null) {
			OneLineField line = new OneLineField(entries, null);
			line.addWrittenListener(this::refresh);
			Card card = new Card(getTranslation("activity.line.label"), "", line);
			add(card);
		}
		add(this.rows);
		live.watch(this, Set.of("Task"), this::refresh);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("activity.tasks") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters query = event.getLocation().getQueryParameters();
		boolean rep = this.entries.viewers().current().rep() != null;
		this.list = query.getSingleParameter("list").filter(LISTS::contains).orElse(rep ? "mine" : "team");
		this.opened = event.getRouteParameters().get("task").orElse("");
		this.choice.setValue(this.list);
		refresh();
	}

	private void show(String which) {
		this.list = which;
		this.opened = "";
		this.shown = PAGE;
		UI.getCurrent()
			.getPage()
			.getHistory()
			.replaceState(null, new Location("tasks", QueryParameters.of("list", which)));
		refresh();
	}

	private void refresh() {
		Viewer viewer = this.entries.viewers().current();
		boolean done = this.list.equals("done");
		TaskFilter filter = done ? new TaskFilter(null, null, List.of(Task.DONE, Task.DROPPED), null)
				: TaskFilter.open();
		if (this.list.equals("mine") && viewer.rep() != null) {
			filter = filter.owedBy(viewer.rep());
		}
		Listing<Task> tasks = this.entries.tasks()
			.list(viewer, filter, ListRequest.first(this.shown, done ? "doneAt" : "due", done));
		this.rows.removeAll();
		this.entries.tasks()
			.find(viewer, this.opened)
			.ifPresent((task) -> this.rows.add(new Card(getTranslation("activity.tasks.this"), "",
					new TaskRow(task, this.entries, this::refresh, ""))));
		Card card = new Card(getTranslation("activity.tasks." + this.list), String.valueOf(tasks.total()));
		tasks.items().forEach((task) -> card.add(new TaskRow(task, this.entries, this::refresh, "")));
		if (tasks.total() == 0) {
			card.add(new EmptyState(getTranslation("activity.tasks.none"),
					getTranslation("activity.tasks.none.remedy")));
		}
		long left = tasks.total() - tasks.items().size();
		if (left > 0) {
			Button more = new Button(getTranslation("activity.timeline.more", left), (click) -> {
				this.shown += PAGE;
				refresh();
			});
			more.addClassName("activity-more");
			card.add(more);
		}
		this.rows.add(card);
		this.header.setNote(getTranslation("activity.tasks.note"));
	}

}
