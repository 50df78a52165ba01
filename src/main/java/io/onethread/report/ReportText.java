package io.onethread.report;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a rep writes in a report.
 *
 * @param prospecting what was done to win new customers
 * @param care what was done for those there are
 * @param plan what is planned for the next working day
 * @param help what the rep needs help with
 */
public record ReportText(String prospecting, String care, String plan, String help) {

	/** Nothing written yet. */
	public static final ReportText EMPTY = new ReportText("", "", "", "");

	/** The text with what is missing empty. */
	public static ReportText of(@Nullable String prospecting, @Nullable String care, @Nullable String plan,
			@Nullable String help) {
		return new ReportText(Objects.requireNonNullElse(prospecting, ""), Objects.requireNonNullElse(care, ""),
				Objects.requireNonNullElse(plan, ""), Objects.requireNonNullElse(help, ""));
	}

	/** Whether nothing is written. */
	public boolean isBlank() {
		return (this.prospecting + this.care + this.plan + this.help).isBlank();
	}

}
