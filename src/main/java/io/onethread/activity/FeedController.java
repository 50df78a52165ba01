package io.onethread.activity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves calendars under their secret addresses. Whatever is wrong with an address, the
 * answer is that there is nothing.
 */
@RestController
class FeedController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})\\.ics");

	private static final int MONTHS_BACK = 3;

	private static final int MONTHS_AHEAD = 12;

	private static final int MOST_TASKS = 500;

	private final CalendarFeeds feeds;

	private final ActivityService activities;

	private final TaskService tasks;

	FeedController(CalendarFeeds feeds, ActivityService activities, TaskService tasks) {
		this.feeds = feeds;
		this.activities = activities;
		this.tasks = tasks;
	}

	/** Takes all that stands at this place, so that nothing else is served there. */
	@GetMapping("/ical/{file}")
	ResponseEntity<String> feed(@PathVariable String file, Locale locale) {
		Matcher secret = FILE.matcher(file);
		return (secret.matches() ? this.feeds.viewer(secret.group(1)) : Optional.<Viewer>empty())
			.filter((viewer) -> viewer.rep() != null)
			.map((viewer) -> ResponseEntity.ok()
				.contentType(CALENDAR)
				.cacheControl(CacheControl.noStore())
				.header("Referrer-Policy", "no-referrer")
				.body(calendar(viewer, locale)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private String calendar(Viewer viewer, Locale locale) {
		String rep = String.valueOf(viewer.rep());
		ZonedDateTime now = ZonedDateTime.now();
		ICalendar calendar = new ICalendar(texts(locale));
		this.activities.calendar(viewer, List.of(rep), now.minusMonths(MONTHS_BACK), now.plusMonths(MONTHS_AHEAD))
			.stream()
			.map(CalendarEntry::activity)
			.filter((activity) -> activity != null)
			.forEach(calendar::add);
		this.tasks.list(viewer, TaskFilter.open().owedBy(rep), ListRequest.first(MOST_TASKS, "due", true))
			.items()
			.stream()
			.filter((task) -> task.due() != null && task.due().isAfter(LocalDate.now().minusMonths(MONTHS_BACK)))
			.forEach(calendar::add);
		return calendar.toString();
	}

	private static ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle("vaadin-i18n.translations",
				locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

}
