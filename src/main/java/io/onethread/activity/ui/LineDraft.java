package io.onethread.activity.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.activity.Activity;
import io.onethread.activity.ActivityData;
import io.onethread.activity.Understood;
import io.onethread.activity.oneline.Kind;
import io.onethread.activity.oneline.Mention;
import io.onethread.activity.oneline.Name;
import org.jspecify.annotations.Nullable;

/**
 * What a line will become: as it was understood, with what its writer has corrected. A
 * correction holds while the rest of the line is typed.
 */
final class LineDraft {

	private @Nullable Understood understood;

	private ZonedDateTime now;

	private List<Name> beside = List.of();

	private @Nullable Kind kind;

	private @Nullable String status;

	private @Nullable Moment moment;

	private @Nullable Integer minutes;

	private boolean confidential;

	private final Set<String> dropped = new HashSet<>();

	private final Map<String, Name> chosen = new HashMap<>();

	private final Map<String, Name> added = new LinkedHashMap<>();

	LineDraft(ZonedDateTime now) {
		this.now = now;
	}

	void understand(Understood line, List<Name> beside, ZonedDateTime now) {
		this.understood = line;
		this.beside = beside;
		this.now = now;
	}

	void setKind(Kind kind) {
		this.kind = kind;
	}

	void setStatus(String status) {
		this.status = status;
	}

	void setMoment(LocalDate day, @Nullable LocalTime time) {
		this.moment = new Moment(day, time);
	}

	void setMinutes(@Nullable Integer minutes) {
		this.minutes = minutes;
	}

	void setConfidential(boolean confidential) {
		this.confidential = confidential;
	}

	void drop(Name name) {
		this.added.remove(name.id());
		this.dropped.add(name.id());
	}

	void add(Name name) {
		this.dropped.remove(name.id());
		this.added.put(name.id(), name);
	}

	void choose(Mention mention, Name name) {
		this.dropped.remove(name.id());
		this.chosen.put(words(mention), name);
	}

	boolean confidential() {
		return this.confidential;
	}

	Kind kind() {
		if (this.kind != null) {
			return this.kind;
		}
		Kind said = (this.understood == null) ? null : this.understood.line().kind();
		if (said != null) {
			return said;
		}
		boolean customer = names().stream().anyMatch((name) -> name.kind().equals(Name.CUSTOMER));
		return !ahead() ? Kind.NOTE : customer ? Kind.VISIT : Kind.MEETING;
	}

	boolean task() {
		return kind() == Kind.TASK;
	}

	String status() {
		return (this.status != null) ? this.status : ahead() ? Activity.PLANNED : Activity.DONE;
	}

	/** The day and the time, where the line or its writer says one. */
	@Nullable Moment moment() {
		if (this.moment != null || this.understood == null) {
			return this.moment;
		}
		LocalDate day = this.understood.line().day();
		LocalTime time = this.understood.line().time();
		return (day == null && time == null) ? null : new Moment((day != null) ? day : this.now.toLocalDate(), time);
	}

	@Nullable Integer minutes() {
		return (this.minutes != null || this.understood == null) ? this.minutes : this.understood.line().minutes();
	}

	/** The records it is about or with. */
	List<Name> names() {
		Map<String, Name> names = new LinkedHashMap<>();
		this.beside.forEach((name) -> names.put(name.id(), name));
		if (this.understood != null) {
			this.understood.implied().forEach((name) -> names.put(name.id(), name));
			settled().forEach((mention) -> {
				Name name = this.chosen.getOrDefault(words(mention), mention.name());
				names.put(name.id(), name);
			});
		}
		names.putAll(this.added);
		this.dropped.forEach(names::remove);
		return List.copyOf(names.values());
	}

	/** What may be one or the other, for the writer to say. */
	List<Mention> open() {
		return (this.understood == null) ? List.of()
				: this.understood.mentions()
					.stream()
					.filter((mention) -> !mention.sure() && !this.chosen.containsKey(words(mention))
							&& !this.dropped.contains(mention.name().id()))
					.toList();
	}

	/** The mention that a record came from, to choose another one instead. */
	@Nullable Mention mentionOf(Name name) {
		return (this.understood == null) ? null
				: this.understood.mentions()
					.stream()
					.filter((mention) -> mention.choices().contains(name))
					.findFirst()
					.orElse(null);
	}

	String subject() {
		return (this.understood == null) ? "" : this.understood.subject(settled());
	}

	/** The words of the line that name a record. */
	String words(Mention mention) {
		String text = (this.understood == null) ? "" : this.understood.line().text();
		return text.substring(Math.min(mention.span().from(), text.length()),
				Math.min(mention.span().to(), text.length()));
	}

	/** Whether there is anything to write down. */
	boolean isEmpty() {
		return this.understood == null || this.understood.line().text().isBlank();
	}

	ActivityData activity() {
		Moment when = moment();
		boolean allDay = when != null && when.time() == null;
		ZonedDateTime at = (when == null) ? this.now : allDay ? when.day().atStartOfDay(this.now.getZone())
				: when.day().atTime(java.util.Objects.requireNonNull(when.time())).atZone(this.now.getZone());
		return new ActivityData(kind().key(), at, allDay, minutes(), subject(), status(), null, this.confidential,
				ids());
	}

	List<String> ids() {
		return names().stream().map(Name::id).toList();
	}

	private boolean ahead() {
		Moment when = this.moment;
		if (when == null) {
			return this.understood != null && this.understood.line().planned(this.now);
		}
		LocalDate today = this.now.toLocalDate();
		return when.day().isAfter(today)
				|| when.day().equals(today) && (when.time() == null || when.time().isAfter(this.now.toLocalTime()));
	}

	private List<Mention> settled() {
		if (this.understood == null) {
			return List.of();
		}
		List<Mention> settled = new ArrayList<>(this.understood.mentions());
		settled.removeIf((mention) -> !mention.sure() && !this.chosen.containsKey(words(mention)));
		settled.removeIf(
				(mention) -> this.dropped.contains(this.chosen.getOrDefault(words(mention), mention.name()).id()));
		return settled;
	}

	/**
	 * A day and a time of it.
	 *
	 * @param day the day
	 * @param time the time, or null where only the day counts
	 */
	record Moment(LocalDate day, @Nullable LocalTime time) {

	}

}
