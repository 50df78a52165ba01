package io.onethread.question;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.onethread.access.Viewer;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.RecordsWrittenElsewhere;
import io.onethread.graph.SearchText;
import io.onethread.question.QuestionQueries.Label;
import io.onethread.question.grammar.Name;
import io.onethread.question.grammar.Topic;
import io.onethread.question.grammar.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The names that phrases may hold, for each reader those they may know of. Kept for a
 * moment, since somebody who types asks many times: for who has the same rights only.
 */
@Component
class Vocabularies {

	private static final Duration FRESH = Duration.ofMinutes(5);

	private static final int MOST = 100;

	/** What names of divisions, branches and lines may be said without. */
	private static final Pattern TAIL = Pattern
		.compile("(?i)(事业部|分公司|办事处|产品线|\\s+(division|branch|office|department|line|business unit))$");

	private final QuestionQueries queries;

	private final Map<Map<String, @Nullable Object>, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Map<String, @Nullable Object>, Kept> eldest) {
			return size() > MOST;
		}
	};

	Vocabularies(QuestionQueries queries) {
		this.queries = queries;
	}

	private record Kept(Vocabulary vocabulary, Instant until) {

	}

	Vocabulary of(Viewer viewer) {
		synchronized (this.kept) {
			Kept before = this.kept.get(viewer.parameter());
			if (before != null && before.until().isAfter(Instant.now())) {
				return before.vocabulary();
			}
		}
		List<Name> names = new ArrayList<>();
		this.queries.directory(viewer).forEach((label) -> names.add(name(label)));
		this.queries.places(viewer).forEach((label) -> names.add(name(label)));
		Vocabulary vocabulary = new Vocabulary(names);
		synchronized (this.kept) {
			this.kept.put(viewer.parameter(), new Kept(vocabulary, Instant.now().plus(FRESH)));
		}
		return vocabulary;
	}

	@EventListener
	void written(RecordsWritten event) {
		boolean many = event.ids().isEmpty() && event.concerns("Customer");
		if (many || event.concerns("Division", "Branch", "ProductLine", "Rep", "Stage", "Process")) {
			forget();
		}
	}

	@EventListener
	void written(RecordsWrittenElsewhere event) {
		if (event.ids().isEmpty()) {
			forget();
		}
	}

	private void forget() {
		synchronized (this.kept) {
			this.kept.clear();
		}
	}

	private static Name name(Label label) {
		List<String> forms = new ArrayList<>();
		Topic topic = Topic.valueOf(label.topic());
		add(forms, label.name());
		if (label.nameEn() != null) {
			add(forms, label.nameEn());
		}
		if (topic == Topic.CITY || topic == Topic.REP) {
			String sound = SearchText.query(label.name()).pinyin();
			if (sound.length() > 3) {
				forms.add(sound);
			}
		}
		return new Name(topic, label.id(), label.name(), forms);
	}

	private static void add(List<String> forms, String name) {
		forms.add(name);
		String bare = TAIL.matcher(name.strip()).replaceFirst("");
		if (bare.length() > 1 && !bare.equals(name)) {
			forms.add(bare);
		}
	}

}
