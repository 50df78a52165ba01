package io.onethread.notice.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.notice.Notice;
import io.onethread.notice.Notices;
import io.onethread.shell.LiveChanges;

/** How many notices wait, on every page; the newest ones on click. */
@StyleSheet("notice.css")
class Bell extends Div {

	private static final int NEWEST = 20;

	private static final int MOST = 99;

	private final transient Notices notices;

	private final transient Viewers viewers;

	private final Button button = new Button(VaadinIcon.BELL_O.create());

	private final Span count = new Span();

	private final Popover popover = new Popover();

	private final NoticeList list = new NoticeList(this::open);

	private final Paragraph empty = new Paragraph();

	Bell(Notices notices, Viewers viewers, Viewer viewer, LiveChanges live) {
		this.notices = notices;
		this.viewers = viewers;
		addClassName("notice-bell");
		this.button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		this.count.addClassNames("notice-count", "ot-num");
		this.count.getElement().setAttribute("aria-hidden", "true");
		this.popover.setTarget(this.button);
		this.popover.setPosition(PopoverPosition.BOTTOM_END);
		this.popover.setModal(false);
		this.popover.setAutofocus(true);
		this.popover.setWidth("min(400px, calc(100vw - 24px))");
		this.popover.addOpenedChangeListener((change) -> {
			if (change.isOpened()) {
				refresh();
			}
		});
		add(this.button, this.count, this.popover);
		live.watch(this, Set.of(Notices.KIND), Notices.addresses(viewer), this::refresh);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		Button all = new Button(getTranslation("notice.read-all"), (click) -> {
			this.notices.markAllRead(this.viewers.current());
			refresh();
		});
		all.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		Div head = new Div(new H2(getTranslation("notice.title")), all);
		head.addClassName("notice-head");
		Anchor page = new Anchor("notices", getTranslation("notice.all"));
		page.getElement().setAttribute("router-link", true);
		page.getElement().addEventListener("click", (click) -> this.popover.close());
		page.addClassName("notice-all");
		this.empty.setText(getTranslation("notice.empty.text"));
		this.empty.addClassName("ot-muted");
		this.popover.setAriaLabel(getTranslation("notice.title"));
		this.popover.removeAll();
		Div inside = new Div(head, this.empty, this.list, page);
		inside.addClassName("notice-popover");
		this.popover.add(inside);
		refresh();
	}

	private void refresh() {
		Viewer viewer = this.viewers.current();
		long unread = this.notices.unread(viewer);
		this.count.setText((unread > MOST) ? MOST + "+" : String.valueOf(unread));
		this.count.setVisible(unread > 0);
		String label = getTranslation("notice.bell", unread);
		this.button.setAriaLabel(label);
		this.button.setTooltipText(label);
		if (this.popover.isOpened()) {
			List<Notice> newest = this.notices.list(viewer, false, 0, NEWEST).items();
			this.list.show(newest);
			this.empty.setVisible(newest.isEmpty());
		}
	}

	private void open(Notice notice) {
		this.notices.markRead(this.viewers.current(), List.of(notice.id()));
		this.popover.close();
		refresh();
	}

}
