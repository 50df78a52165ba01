package io.onethread.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.customer.ContactRules;
import io.onethread.customer.FieldProblem;
import io.onethread.graph.GraphKinds;
import io.onethread.graph.SearchText;
import io.onethread.importing.file.UnreadableFile;
import io.onethread.importing.guess.Guesser;
import io.onethread.notebook.reading.PastedLines;
import io.onethread.notebook.reading.Tables;
import io.onethread.notebook.reading.VCards;

import org.springframework.stereotype.Service;

/**
 * Reads files and pastes into entries to be looked through, the doubtful ones first. It
 * keeps nothing.
 */
@Service
public class NotebookReader {

	/** How many entries one file or paste may hold. */
	public static final int MOST = 5_000;

	/**
	 * Bytes that a file may have; a phone's book with pictures is some tens of millions.
	 */
	public static final long LARGEST = 64L << 20;

	/** Characters that a paste may have. */
	public static final int LONGEST = 500_000;

	private final NotebookQueries queries;

	private final Guesser guesser;

	NotebookReader(NotebookQueries queries, GraphKinds kinds) {
		this.queries = queries;
		this.guesser = new Guesser(kinds);
	}

	/**
	 * The entries in a file: a vCard, CSV, TSV or XLSX, whatever its name says.
	 * @throws UnreadableFile if it is none of these or would do harm
	 * @throws NotebookProblem if it holds no entry or too many
	 */
	public List<Draft> read(Viewer viewer, Path file, String name) throws IOException {
		NotebookService.require(viewer);
		if (Files.size(file) > LARGEST) {
			throw new NotebookProblem.Unreadable("large", String.valueOf(LARGEST >> 20));
		}
		return judged(viewer,
				VCards.matches(file) ? VCards.read(file, MOST) : Tables.read(this.guesser, file, name, MOST));
	}

	/**
	 * The entries in a text: lines, blocks of lines, cells copied from a sheet, a vCard.
	 * @throws NotebookProblem if it holds no entry or too many
	 */
	public List<Draft> read(Viewer viewer, String text) {
		NotebookService.require(viewer);
		if (text.length() > LONGEST) {
			throw new NotebookProblem.Unreadable("long", String.valueOf(LONGEST));
		}
		try {
			return judged(viewer, VCards.matches(text) ? VCards.read(text, MOST) : Tables.isHeaded(this.guesser, text)
					? Tables.read(this.guesser, text, MOST) : PastedLines.read(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Judges entries anew, as after somebody has corrected them. */
	public List<Draft> judge(Viewer viewer, List<Draft> drafts) {
		NotebookService.require(viewer);
		Set<Map<String, Object>> here = new HashSet<>();
		this.queries.entries(viewer).forEach((entry) -> here.addAll(keys(entry.data())));
		Map<Map<String, Object>, Integer> seen = new HashMap<>();
		List<Draft> judged = new ArrayList<>();
		for (Draft draft : drafts) {
			List<Doubt> doubts = new ArrayList<>(draft.doubts().stream().filter(Doubt::stays).toList());
			doubts.addAll(ofFields(draft.data()));
			Set<Map<String, Object>> keys = keys(draft.data());
			if (keys.stream().anyMatch(here::contains)) {
				doubts.add(new Doubt(Doubt.Kind.ALREADY, ""));
			}
			else if (keys.stream().anyMatch(seen::containsKey)) {
				doubts.add(new Doubt(Doubt.Kind.TWICE, ""));
			}
			keys.forEach((key) -> seen.put(key, judged.size()));
			judged.add(new Draft(draft.data(), doubts));
		}
		return judged;
	}

	private List<Draft> judged(Viewer viewer, List<Draft> drafts) {
		if (drafts.isEmpty()) {
			throw new NotebookProblem.Unreadable("nothing");
		}
		if (drafts.size() > MOST) {
			throw new NotebookProblem.Unreadable("many", String.valueOf(MOST));
		}
		return judge(viewer, drafts).stream().sorted((a, b) -> Integer.compare(gravity(a), gravity(b))).toList();
	}

	private static int gravity(Draft draft) {
		return draft.doubts().isEmpty() ? Integer.MAX_VALUE : draft.doubts().getFirst().kind().ordinal();
	}

	private static List<Doubt> ofFields(NotebookData data) {
		List<Doubt> doubts = new ArrayList<>();
		if (data.name().isEmpty()) {
			doubts.add(new Doubt(Doubt.Kind.NO_NAME, ""));
		}
		if (data.name().chars().anyMatch(Character::isDigit) || data.name().contains("@")) {
			doubts.add(new Doubt(Doubt.Kind.NAME, data.name()));
		}
		if (!data.reachable()) {
			doubts.add(new Doubt(Doubt.Kind.UNREACHABLE, ""));
		}
		if (data.company().isEmpty()) {
			doubts.add(new Doubt(Doubt.Kind.NO_COMPANY, ""));
		}
		for (FieldProblem problem : ContactRules.problems(Shared.contact(data))) {
			switch (problem.field()) {
				case "phone", "mobile" -> doubts.add(new Doubt(Doubt.Kind.PHONE, problem.argument()));
				case "email" -> doubts.add(new Doubt(Doubt.Kind.EMAIL, problem.argument()));
				default -> {
					// The others were cleaned when they were read.
				}
			}
		}
		return doubts;
	}

	/** By what two entries are one: the name with a number, an address or the company. */
	private static Set<Map<String, Object>> keys(NotebookData data) {
		Set<Map<String, Object>> keys = new HashSet<>();
		if (data.name().isEmpty()) {
			return keys;
		}
		Map<String, Object> all = SearchText
			.keysOf(Map.of("name", data.name(), "phone", data.phone(), "mobile", data.mobile(), "email", data.email()));
		Object name = all.getOrDefault("searchName", "");
		for (String phone : String.valueOf(all.getOrDefault("searchPhone", "")).split(" ")) {
			if (!phone.isEmpty()) {
				keys.add(Map.of("name", name, "phone", phone));
			}
		}
		if (!data.email().isEmpty()) {
			keys.add(Map.of("name", name, "email", data.email().toLowerCase(Locale.ROOT)));
		}
		if (!data.reachable() || !data.company().isEmpty()) {
			keys.add(Map.of("name", name, "company", data.company().toLowerCase(Locale.ROOT)));
		}
		return keys;
	}

}
