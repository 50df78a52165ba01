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

	/** What a language calls itself, in short. */
	static String name(Locale language) {
		return language.equals(Locale.ENGLISH) ? language.getDisplayLanguage(language) : "中文";
	}

	@Override
	protected void onAttach(AttachEvent event) {
		removeAll();
		for (Locale language : Preferences.LANGUAGES) {
			Button button = new Button(name(language), (click) -> Preferences.chooseLanguage(event.getUI(), language));
			button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			button.getElement().setAttribute("lang", language.toLanguageTag());
			button.getElement()
				.setAttribute("aria-pressed", String.valueOf(event.getUI().getLocale().equals(language)));
			add(button);
		}
	}

}
