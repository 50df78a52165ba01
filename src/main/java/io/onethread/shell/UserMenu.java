package io.onethread.shell;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.onethread.access.Viewer;

/**
 * Who is logged in and what is theirs: profile, language, light or dark, and the way out.
 * Language and light or dark stand in the header too where it is wide enough.
 */
class UserMenu extends MenuBar {

	UserMenu(Viewer viewer, Runnable logout) {
		addThemeVariants(MenuBarVariant.AURA_TERTIARY);
		Avatar avatar = new Avatar(viewer.displayName());
		avatar.setColorIndex(0);
		MenuItem root = addItem(avatar);
		root.setAriaLabel(getTranslation("shell.user", viewer.displayName()));
		SubMenu menu = root.getSubMenu();
		menu.addItem(
				viewer.displayName() + " · " + getTranslation("role." + viewer.role().name().toLowerCase(Locale.ROOT)))
			.setEnabled(false);
		menu.addItem(getTranslation("shell.profile"), (click) -> UI.getCurrent().navigate("profile"));
		for (Locale language : Preferences.LANGUAGES) {
			MenuItem item = menu.addItem(LanguageSwitch.name(language),
					(click) -> Preferences.chooseLanguage(UI.getCurrent(), language));
			item.getElement().setAttribute("lang", language.toLanguageTag());
			item.setCheckable(true);
			item.setChecked(getLocale().equals(language));
		}
		menu.addItem(getTranslation("shell.scheme"), (click) -> SchemeSwitch.flip(UI.getCurrent()));
		menu.addSeparator();
		menu.addItem(getTranslation("shell.logout"), (click) -> logout.run());
	}

}
