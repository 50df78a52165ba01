package io.onethread.shell;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import com.vaadin.flow.component.UI;

/** The time zone of whoever looks at a page, as their browser tells it. */
public final class UserZone {

	private UserZone() {
	}

	/** The zone; that of the server where the browser has not told. */
	public static ZoneId of(UI ui) {
		String zone = ui.getPage().getExtendedClientDetails().getTimeZoneId();
		try {
			return (zone == null || zone.isBlank()) ? ZoneId.systemDefault() : ZoneId.of(zone);
		}
		catch (DateTimeException ex) {
			return ZoneId.systemDefault();
		}
	}

	/** The moment it is there. */
	public static ZonedDateTime now(UI ui) {
		return ZonedDateTime.now(of(ui));
	}

}
