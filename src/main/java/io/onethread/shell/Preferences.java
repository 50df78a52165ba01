package io.onethread.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Language and light or dark, as the browser asks for them or as somebody chose. The
 * choice is kept in a cookie, so that it holds on the login page too.
 */
@Component
public class Preferences implements VaadinServiceInitListener {

	/** The languages there are, the default first. */
	public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

	private static final String LANGUAGE = "onethread-language";

	private static final String SCHEME = "onethread-scheme";

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addUIInitListener(this::apply);
		// Vaadin names one language for everybody; screen readers and number formats go
		// by it.
		event.addIndexHtmlRequestListener((response) -> response.getDocument()
			.child(0)
			.attr("lang", language(response.getVaadinRequest()).toLanguageTag()));
	}

	/** Switches the language of what is shown from now on. */
	static void chooseLanguage(UI ui, Locale language) {
		remember(ui, LANGUAGE, language.toLanguageTag());
		ui.getPage().reload();
	}

	/** Switches between light and dark. */
	static void chooseScheme(UI ui, ColorScheme.Value scheme) {
		ui.getPage().setColorScheme(scheme);
		remember(ui, SCHEME, scheme.name());
	}

	/** What was chosen under this name in this browser, if anything. */
	public static Optional<String> chosen(String name) {
		return cookie(VaadinRequest.getCurrent(), name);
	}

	/** Keeps a choice in this browser; name and value are plain words of ours. */
	public static void choose(UI ui, String name, String value) {
		remember(ui, name, value);
	}

	private void apply(UIInitEvent event) {
		UI ui = event.getUI();
		VaadinRequest request = VaadinRequest.getCurrent();
		ui.setLocale(language(request));
		cookie(request, SCHEME).ifPresent((name) -> Arrays.stream(ColorScheme.Value.values())
			.filter((scheme) -> scheme.name().equals(name))
			.findFirst()
			.ifPresent((scheme) -> ui.getPage().setColorScheme(scheme)));
	}

	/** The language that was chosen, else the one that the browser asks for. */
	private static Locale language(@Nullable VaadinRequest request) {
		Locale asked = (request == null) ? Locale.ENGLISH : request.getLocale();
		return supported(cookie(request, LANGUAGE).map(Locale::forLanguageTag).orElse(asked));
	}

	/** The language there is that serves this one best. */
	static Locale supported(Locale asked) {
		return LANGUAGES.stream()
			.filter((language) -> language.getLanguage().equals(asked.getLanguage()))
			.findFirst()
			.orElse(LANGUAGES.getFirst());
	}

	private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
		if (request == null || request.getCookies() == null) {
			return Optional.empty();
		}
		return Arrays.stream(request.getCookies())
			.filter((cookie) -> cookie.getName().equals(name))
			.map(Cookie::getValue)
			.findFirst();
	}

	private static void remember(UI ui, String name, String value) {
		ui.getPage()
			.executeJs("document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'", name, value);
	}

}
