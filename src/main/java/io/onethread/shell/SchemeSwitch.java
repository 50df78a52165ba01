package io.onethread.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;

/** Light or dark: what is not shown now. */
class SchemeSwitch extends Button {

	/** What the browser shows, whether it was chosen here or follows the system. */
	private static final String IS_DARK = """
			const scheme = getComputedStyle(document.documentElement).colorScheme;
			return scheme.includes('dark')
			  && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)""";

	SchemeSwitch() {
		super(VaadinIcon.ADJUST.create());
		addThemeVariants(ButtonVariant.AURA_TERTIARY);
		addClassName("ot-scheme");
		setAriaLabel(getTranslation("shell.scheme"));
		setTooltipText(getTranslation("shell.scheme"));
		addClickListener((click) -> flip(UI.getCurrent()));
	}

	static void flip(UI ui) {
		ui.getPage()
			.executeJs(IS_DARK)
			.then(Boolean.class, (dark) -> Preferences.chooseScheme(ui,
					Boolean.TRUE.equals(dark) ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK));
	}

}
