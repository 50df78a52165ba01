package io.onethread.importing.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says problems in the reader's language. */
public final class ProblemTexts {

	private final ResourceBundle texts;

	private final Locale locale;

	public ProblemTexts(Locale locale) {
		ResourceBundle.Control english = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		Locale known = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
		this.texts = ResourceBundle.getBundle("vaadin-i18n.translations", known, english);
		this.locale = locale;
	}

	/** What happened. */
	public String reason(Problem problem) {
		return text(problem.reason().messageKey(), problem.arguments().toArray());
	}

	/** What to do about it. */
	public String remedy(Problem problem) {
		return text(problem.reason().remedyKey(), problem.arguments().toArray());
	}

	/** The word for what became of a row. */
	public String severity(Severity severity) {
		return text("import.severity." + severity.name().toLowerCase(Locale.ROOT));
	}

	/** Any text of the translations. */
	public String text(String key, Object... arguments) {
		return new MessageFormat(this.texts.getString(key), this.locale).format(arguments);
	}

}
