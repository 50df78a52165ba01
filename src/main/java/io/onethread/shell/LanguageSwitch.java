package io.onethread.shell;

import java.util.Locale;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** English or 中文; each named in itself. */
public class LanguageSwitch extends Div {

	public LanguageSwitch() {
		addClassName("ot-languages");
		getElement().setAttribute("role", "group");
		getElement().setAttribute("aria-label", getTranslation("shell.language"));
	}

	@Override
	protected void onAttach(AttachEvent event) {
		removeAll();
		for (Locale language : Preferences.LANGUAGES) {
			String name = language.equals(Locale.ENGLISH) ? language.getDisplayLanguage(language) : "中文";
			Button button = new Button(name, (click) -> Preferences.chooseLanguage(event.getUI(), language));
			button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			button.getElement().setAttribute("lang", language.toLanguageTag());
			button.getElement()
				.setAttribute("aria-pressed", String.valueOf(event.getUI().getLocale().equals(language)));
			add(button);
		}
	}

}
