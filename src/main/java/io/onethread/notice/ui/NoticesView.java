package io.onethread.notice.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.Listing;
import io.onethread.notice.Notice;
import io.onethread.notice.Notices;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.PermitAll;

/** All that one was told. */
@Route("notices")
@PermitAll
@StyleSheet("notice.css")
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int PAGE = 50;

	private static final String SHOW = "show";

	private static final String UNREAD = "unread";

	private final transient Notices notices;

	private final transient Viewers viewers;

	private final PageHeader header;

	private final Button unreadOnly;

	private final Button more;

	private final NoticeList list = new NoticeList(this::open);

	private final Div empty = new Div();

	private boolean unread;

	private int limit = PAGE;

	NoticesView(Notices notices, Viewers viewers, LiveChanges live) {
		this.notices = notices;
		this.viewers = viewers;
		addClassNames("ot-page", "notice-page");
		this.unreadOnly = new Button(getTranslation("notice.unread-only"),
				(click) -> click.getSource()
					.getUI()
					.ifPresent((ui) -> ui.navigate("notices",
							this.unread ? QueryParameters.empty() : QueryParameters.of(SHOW, UNREAD))));
		Button all = new Button(getTranslation("notice.read-all"), (click) -> {
			this.notices.markAllRead(this.viewers.current());
			refresh();
		});
		this.header = new PageHeader(getTranslation("notice.title"), this.unreadOnly, all);
		this.more = new Button(getTranslation("notice.more"), (click) -> {
			this.limit += PAGE;
			refresh();
		});
		this.more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		this.list.addClassName("ot-card");
		add(this.header, this.empty, this.list, this.more);
		live.watch(this, Set.of(Notices.KIND), Notices.addresses(viewers.current()), this::refresh);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.unread = event.getLocation()
			.getQueryParameters()
			.getSingleParameter(SHOW)
			.filter(UNREAD::equals)
			.isPresent();
		this.unreadOnly.getElement().setAttribute("aria-pressed", String.valueOf(this.unread));
		refresh();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("notice.title") + " · Onethread";
	}

	private void refresh() {
		Viewer viewer = this.viewers.current();
		Listing<Notice> found = this.notices.list(viewer, this.unread, 0, this.limit);
		this.header.setNote(getTranslation("notice.count", this.notices.unread(viewer)));
		this.list.show(found.items());
		this.list.setVisible(found.total() > 0);
		this.more.setVisible(found.total() > this.limit);
		this.empty.removeAll();
		if (found.total() == 0) {
			this.empty.add(new EmptyState(getTranslation(this.unread ? "notice.empty.unread" : "notice.empty"),
					getTranslation("notice.empty.text")));
		}
	}

	private void open(Notice notice) {
		this.notices.markRead(this.viewers.current(), List.of(notice.id()));
	}

}
