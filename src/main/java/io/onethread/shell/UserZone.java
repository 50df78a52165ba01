package io.onethread.shell;

import java.time.DateTimeException;
import java.time.ZoneId;

import com.vaadin.flow.component.UI;

/** The time zone of whoever looks at a page. */
public final class UserZone {

	private UserZone() {
	}

	/** What their browser says; where it says nothing, the zone of the program. */
	public static ZoneId of(UI ui) {
		String zone = ui.getPage().getExtendedClientDetails().getTimeZoneId();
		try {
			return (zone == null || zone.isBlank()) ? ZoneId.systemDefault() : ZoneId.of(zone);
		}
		catch (DateTimeException ex) {
			return ZoneId.systemDefault();
		}
	}

}
