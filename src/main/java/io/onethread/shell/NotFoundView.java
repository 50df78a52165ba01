package io.onethread.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** One page for what is not there and for what the viewer may not know to be there. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
		removeAll();
		addClassName("ot-page");
		add(new EmptyState(getTranslation("shell.not-found"), getTranslation("shell.not-found.remedy"),
				new Anchor("", getTranslation("shell.not-found.home"))));
		return HttpServletResponse.SC_NOT_FOUND;
	}

}
