package io.onethread.api;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.notice.NoticeTexts;
import io.onethread.notice.Notices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What you were told inside the program. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "Notices")
class NoticesController {

	private final Notices notices;

	NoticesController(Notices notices) {
		this.notices = notices;
	}

	@GetMapping
	@Operation(summary = "What you were told, newest first")
	Listing<Item> list(Viewer viewer, @RequestParam(required = false) @Nullable Boolean unread,
			@ParameterObject Paging paging, Locale locale) {
		ListRequest request = paging.request(List.of("at"), true);
		NoticeTexts texts = new NoticeTexts(locale, (key, arguments) -> Texts.of(locale, key, arguments));
		return this.notices.list(viewer, Boolean.TRUE.equals(unread), request.offset(), request.limit())
			.map((notice) -> new Item(notice.id(), notice.at(), texts.text(notice), notice.path(), notice.read()));
	}

	@PostMapping("/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Marks notices as read; all of yours when no ids are given")
	void read(Viewer viewer, @RequestBody Read body) {
		if (body.ids() == null) {
			this.notices.markAllRead(viewer);
		}
		else {
			this.notices.markRead(viewer, body.ids());
		}
	}

	/**
	 * A notice.
	 *
	 * @param id its id
	 * @param at when you were told
	 * @param text what it says
	 * @param path the page that shows more
	 * @param read whether you have read it
	 */
	record Item(String id, ZonedDateTime at, String text, String path, boolean read) {

	}

	/**
	 * What was read.
	 *
	 * @param ids the ids of notices
	 */
	record Read(@Nullable List<String> ids) {

	}

}
