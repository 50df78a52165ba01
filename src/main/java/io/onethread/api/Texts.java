package io.onethread.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The program's texts in the language that a request asks for. */
final class Texts {

	private static final String BUNDLE = "vaadin-i18n.translations";

	private Texts() {
	}

	/** Whether there is such a text. */
	static boolean has(String key) {
		return bundle(Locale.ENGLISH).containsKey(key);
	}

	static String of(Locale locale, String key, Object... arguments) {
		ResourceBundle bundle = bundle(locale);
		String text = bundle.containsKey(key) ? bundle.getString(key) : key;
		return (arguments.length == 0) ? text : new MessageFormat(text, locale).format(arguments);
	}

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(BUNDLE,
				locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

}
