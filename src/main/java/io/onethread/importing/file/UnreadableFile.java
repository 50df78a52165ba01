package io.onethread.importing.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A file that is no table this program reads, or that would do harm. */
public final class UnreadableFile extends IOException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final transient List<String> arguments;

	public UnreadableFile(Kind kind, @Nullable Throwable cause, String... arguments) {
		super(kind + " " + List.of(arguments), cause);
		this.kind = kind;
		this.arguments = List.of(arguments);
	}

	public Kind kind() {
		return this.kind;
	}

	/** What the words mention: first the file's name. */
	public List<String> arguments() {
		return this.arguments;
	}

	/** Why a file is not read. */
	public enum Kind {

		/** Neither text nor a workbook. */
		NOT_A_TABLE,
		/** A workbook of the format before 2007, or one behind a password. */
		OLD_WORKBOOK,
		/** A web page or XML under another name. */
		MARKUP,
		/** Nothing in it. */
		EMPTY,
		/** Grows beyond all measure when unpacked. */
		BOMB,
		/** A workbook that names one part twice. */
		DUPLICATE_PARTS,
		/** A workbook with entity declarations. */
		DECLARATIONS,
		/** Damaged. */
		DAMAGED,
		/** No sheet of the name given: its name. */
		NO_SUCH_SHEET,
		/** More columns than the limit: the limit. */
		TOO_MANY_COLUMNS;

		/** The message key of what is wrong and what to do. */
		public String messageKey() {
			return "import.file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
