package io.onethread.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import io.onethread.notebook.NotebookQueries.Known;
import io.onethread.notebook.Standing.Difference;
import io.onethread.overlap.CheckMatch;
import org.jspecify.annotations.Nullable;

/**
 * What an entry and a contact say differently. What the entry does not say is no
 * difference, nor is a number in the other field or written differently.
 */
final class Differences {

	private Differences() {
	}

	static List<Difference> of(NotebookData entry, Known contact, List<CheckMatch> companies) {
		Values data = Objects.requireNonNull(contact.data());
		List<Difference> differences = new ArrayList<>();
		if (!entry.company().isEmpty() && !worksThere(entry.company(), contact.employers(), companies)) {
			differences.add(new Difference("company",
					contact.employers().stream().map(RecordRef::name).collect(Collectors.joining("; ")),
					entry.company()));
		}
		text(differences, "title", data.text("title"), entry.title());
		number(differences, "mobile", data, entry.mobile());
		number(differences, "phone", data, entry.phone());
		text(differences, "email", data.text("email"), entry.email());
		text(differences, "wechat", data.text("wechat"), entry.wechat());
		return differences;
	}

	private static boolean worksThere(String company, List<RecordRef> employers, List<CheckMatch> companies) {
		return employers.stream()
			.anyMatch((employer) -> employer.name().equalsIgnoreCase(company)
					|| companies.stream().anyMatch((match) -> employer.id().equals(match.id())));
	}

	private static void text(List<Difference> differences, String field, @Nullable String was, String is) {
		String before = (was == null) ? "" : was;
		if (!is.isEmpty() && !folded(before).equals(folded(is))) {
			differences.add(new Difference(field, before, is));
		}
	}

	private static void number(List<Difference> differences, String field, Values data, String is) {
		boolean there = Stream.of("phone", "mobile")
			.map(data::text)
			.filter(Objects::nonNull)
			.anyMatch((has) -> BlindCheck.sameNumber(has, is));
		if (!is.isEmpty() && !there) {
			differences.add(new Difference(field, data.textOrEmpty(field), is));
		}
	}

	private static String folded(String text) {
		return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
	}

}
