package io.onethread.shell;

import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
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

	private final transient AuthenticationContext authentication;

	MainLayout(Viewers viewers, AuthenticationContext authentication, ObjectProvider<HeaderSearch> search,
			ObjectProvider<HeaderTool> tools, ObjectProvider<MenuCount> counts, ObjectProvider<BackgroundWork> work,
			LiveChanges live) {
		this.authentication = authentication;
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
		Div right = new Div(new LanguageSwitch(), schemeSwitch());
		tools.orderedStream().forEach((tool) -> right.add(tool.create(viewer)));
		right.add(userMenu(viewer));
		right.addClassName("ot-top-right");
		bar.add(right);
		addToNavbar(bar);
		addToNavbar(new ProgressBanner(work.orderedStream().toList()));
		// Asking who this is closes the page when the login was disabled.
		live.watch(this, Set.of("User"), Set.of(viewer.user()), viewers::current);
	}

	private Button schemeSwitch() {
		Button button = new Button(VaadinIcon.ADJUST.create());
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		button.setAriaLabel(getTranslation("shell.scheme"));
		button.setTooltipText(getTranslation("shell.scheme"));
		button.addClickListener((click) -> {
			UI ui = UI.getCurrent();
			ui.getPage()
				.executeJs("return getComputedStyle(document.documentElement).colorScheme === 'dark' || "
						+ "(getComputedStyle(document.documentElement).colorScheme.includes('dark') && "
						+ "matchMedia('(prefers-color-scheme: dark)').matches && "
						+ "getComputedStyle(document.documentElement).colorScheme.includes('light'))")
				.then(Boolean.class, (dark) -> Preferences.chooseScheme(ui,
						Boolean.TRUE.equals(dark) ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK));
		});
		return button;
	}

	private MenuBar userMenu(Viewer viewer) {
		MenuBar menu = new MenuBar();
		menu.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
		Avatar avatar = new Avatar(viewer.displayName());
		avatar.setColorIndex(0);
		MenuItem root = menu.addItem(avatar);
		root.setAriaLabel(getTranslation("shell.user", viewer.displayName()));
		root.getSubMenu()
			.addItem(viewer.displayName() + " · "
					+ getTranslation("role." + viewer.role().name().toLowerCase(java.util.Locale.ROOT)))
			.setEnabled(false);
		root.getSubMenu().addItem(getTranslation("shell.profile"), (click) -> UI.getCurrent().navigate("profile"));
		root.getSubMenu().addItem(getTranslation("shell.logout"), (click) -> this.authentication.logout());
		return menu;
	}

}
