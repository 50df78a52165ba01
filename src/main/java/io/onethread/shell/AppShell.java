package io.onethread.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.theme.aura.Aura;

/**
 * What every page loads. It can be installed like a program; without a network it says
 * so, and keeps nothing of what it showed.
 */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
@PWA(name = "Onethread 牵一发", shortName = "Onethread", description = "Pull one thread, move the whole. 牵一发而动全身。",
		iconPath = "icons/onethread.png", offlinePath = "offline.html", offlineResources = "icons/onethread.svg",
		themeColor = "#faf9f6", backgroundColor = "#faf9f6")
public class AppShell implements AppShellConfigurator {

	@Override
	public void configurePage(AppShellSettings settings) {
		settings.setPageTitle("Onethread");
		settings.addFavIcon("icon", "icons/onethread.svg", "any");
	}

}
