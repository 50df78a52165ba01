package io.onethread.scene.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.scene.Scene;
import io.onethread.scene.SceneName;
import io.onethread.scene.SceneProblem;
import io.onethread.scene.Scenes;
import io.onethread.shell.Amount;

/** The texts of scenes in one language. */
class SceneWords {

	private final I18NProvider texts;

	private final Locale locale;

	private final ZoneId zone;

	SceneWords(I18NProvider texts, Locale locale, ZoneId zone) {
		this.texts = texts;
		this.locale = locale;
		this.zone = zone;
	}

	String say(String key, Object... parameters) {
		return this.texts.getTranslation("scene." + key, this.locale, parameters);
	}

	String money(double value) {
		return Amount.shortForm(value, this.locale);
	}

	/** Who made it, when it was kept last, and who may open it. */
	String about(Scene scene) {
		String day = day(scene.changedAt());
		String made = scene.own() ? say("about.own", day) : say("about", scene.maker(), day);
		if (!scene.own() || !scene.byLink() && scene.people().isEmpty()) {
			return made;
		}
		String shown = scene.people().isEmpty() ? say("about.link") : scene.byLink()
				? say("about.both", scene.people().size()) : say("about.people", scene.people().size());
		return made + " · " + shown;
	}

	String name(SceneName name) {
		boolean english = !this.locale.getLanguage().equals("zh") && name.nameEn() != null && !name.nameEn().isBlank();
		return english ? String.valueOf(name.nameEn()) : name.name();
	}

	/** What is wrong, and what to do. */
	String problem(SceneProblem problem) {
		return switch (problem) {
			case SceneProblem.Unnamed unnamed -> say("problem.unnamed", Scenes.LONGEST);
			case SceneProblem.TooMany many -> say("problem.many", Scenes.MOST);
			case SceneProblem.Unreadable unreadable -> say("problem.large");
			case SceneProblem.NotTheirs other -> say("problem.other");
			case SceneProblem.NotThere gone -> say("problem.gone");
		};
	}

	private String day(ZonedDateTime at) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withLocale(this.locale)
			.format(at.withZoneSameInstant(this.zone));
	}

}
