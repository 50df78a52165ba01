package io.onethread.shell;

import java.util.Set;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import jakarta.annotation.security.PermitAll;

import org.springframework.beans.factory.ObjectProvider;

/** Menu on the left, search on top, the page in the middle. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

	private static final String CONNECTION_TEXTS = """
			Object.assign(window.Vaadin?.connectionIndicator ?? {}, {
			  offlineText: $0, reconnectingText: $1, onlineText: $2 });""";

	MainLayout(Viewers viewers, AuthenticationContext authentication, ObjectProvider<HeaderSearch> search,
			ObjectProvider<HeaderTool> tools, ObjectProvider<MenuCount> counts, ObjectProvider<BackgroundWork> work,
			LiveChanges live) {
		Viewer viewer = viewers.current();
		setPrimarySection(Section.DRAWER);
		addClassName("ot-app");
		Div brand = new Div(new Brand(), new Span("Onethread"));
		brand.addClassName("ot-brand");
		addToDrawer(brand, new MainMenu(viewers, counts.orderedStream().toList(), live));
		DrawerToggle toggle = new DrawerToggle();
		toggle.setAriaLabel(getTranslation("shell.menu"));
		Div bar = new Div(toggle);
		bar.addClassName("ot-top");
		search.ifAvailable((one) -> bar.add(one.create()));
		Div right = new Div(new LanguageSwitch(), new SchemeSwitch());
		tools.orderedStream().forEach((tool) -> right.add(tool.create(viewer)));
		right.add(new UserMenu(viewer, authentication::logout));
		right.addClassName("ot-top-right");
		bar.add(right);
		addToNavbar(bar);
		addToNavbar(new ProgressBanner(work.orderedStream().toList()));
		getElement().executeJs(CONNECTION_TEXTS, getTranslation("shell.offline"), getTranslation("shell.reconnecting"),
				getTranslation("shell.online"));
		// Asking who this is closes the page when the login was disabled.
		live.watch(this, Set.of("User"), Set.of(viewer.user()), viewers::current);
	}

}
