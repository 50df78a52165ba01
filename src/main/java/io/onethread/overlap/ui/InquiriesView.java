package io.onethread.overlap.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.overlap.Inquiries;
import io.onethread.overlap.Inquiry;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** Who asks after the viewer's customers, and what became of what they asked. */
@Route("inquiries")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("overlap.css")
class InquiriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int PAGE = 50;

	private final transient Inquiries inquiries;

	private final transient Viewers viewers;

	private final Div lists = new Div();

	private final Button more;

	/** The one that a notice led to. */
	private String wanted = "";

	private int limit = PAGE;

	InquiriesView(Inquiries inquiries, Viewers viewers, LiveChanges live) {
		this.inquiries = inquiries;
		this.viewers = viewers;
		addClassNames("ot-page", "case-list-page");
		Anchor overlaps = new Anchor("overlaps", getTranslation("overlap.title"));
		overlaps.getElement().setAttribute("router-link", true);
		PageHeader header = new PageHeader(getTranslation("overlap.inquiry.title"), overlaps);
		header.setNote(getTranslation("overlap.inquiry.note"));
		this.lists.addClassName("inquiry-lists");
		this.more = new Button(getTranslation("overlap.inquiry.more"), (click) -> {
			this.limit += PAGE;
			refresh();
		});
		add(header, this.lists, this.more);
		live.watch(this, Set.of(Inquiries.KIND), this::refresh);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.wanted = event.getLocation().getQueryParameters().getSingleParameter("id").orElse("");
		refresh();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("overlap.inquiry.title") + " · Onethread";
	}

	private void refresh() {
		List<Inquiry> found = this.inquiries.list(this.viewers.current(), 0, this.limit + 1);
		List<Inquiry> shown = found.subList(0, Math.min(this.limit, found.size()));
		this.lists.removeAll();
		list("overlap.inquiry.asked", shown.stream().filter((one) -> !one.mine()).toList());
		list("overlap.inquiry.mine", shown.stream().filter(Inquiry::mine).toList());
		if (shown.isEmpty()) {
			this.lists.add(new EmptyState(getTranslation("overlap.inquiry.empty"),
					getTranslation("overlap.inquiry.empty.text")));
		}
		this.more.setVisible(found.size() > this.limit);
	}

	private void list(String title, List<Inquiry> some) {
		if (!some.isEmpty()) {
			Div list = new Div();
			list.addClassNames("ot-card", "case-list");
			some.forEach(
					(one) -> list.add(new InquiryRow(one, one.id().equals(this.wanted), this.inquiries, this.viewers)));
			this.lists.add(new H2(getTranslation(title)), list);
		}
	}

}
