package io.onethread.importing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.onethread.importing.file.UnreadableFile;
import io.onethread.importing.mapping.MappingProblem;
import io.onethread.importing.report.ProblemTexts;

/** Says in the reader's language what is wrong with a mapping or a file. */
public final class MappingTexts {

	private final ProblemTexts texts;

	public MappingTexts(Locale locale) {
		this.texts = new ProblemTexts(locale);
	}

	/** All of them, one a line. */
	public String text(List<MappingProblem> problems) {
		return problems.stream().map(this::text).collect(Collectors.joining("\n"));
	}

	/** One of them, with its place and what was perhaps meant. */
	public String text(MappingProblem problem) {
		String text = this.texts.text(problem.fault().messageKey(), problem.arguments().toArray());
		if (!problem.suggestion().isEmpty()) {
			text = this.texts.text("import.mapping.suggestion", text, problem.suggestion());
		}
		if (problem.place().line() == 0) {
			return text;
		}
		return this.texts.text("import.mapping.place", Integer.toString(problem.place().line()),
				Integer.toString(problem.place().column()), text);
	}

	/** Why a file is not read. */
	public String text(UnreadableFile file) {
		return this.texts.text(file.kind().messageKey(), file.arguments().toArray());
	}

	/** That something went wrong which is nobody's fault but ours or the machine's. */
	String fault(Exception ex) {
		String said = ex.getMessage();
		return this.texts.text("import.fault", (said == null) ? ex.getClass().getSimpleName() : said);
	}

}
