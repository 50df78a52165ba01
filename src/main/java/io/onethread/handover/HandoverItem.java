package io.onethread.handover;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Something that hangs on a rep: a customer, or a record that belongs to none.
 *
 * @param id its id
 * @param label its label
 * @param name its name, where the viewer may see it
 * @param nameEn its English name
 * @param full whether the viewer sees it in full; where not, there are no figures
 * @param holds how many links of each kind the rep has there: {@code owner},
 * {@code co-owner}, or the links' type
 * @param openValue the value of open projects
 * @param projects how many these are
 * @param value12 the orders of 12 months
 * @param lastMet when the rep was last in touch
 * @param contacts the contacts whom only the rep has met
 * @param sole whether nobody else works it
 * @param fits who could take it over and why
 */
public record HandoverItem(String id, String label, @Nullable String name, @Nullable String nameEn, boolean full,
		Map<String, Long> holds, double openValue, long projects, double value12, @Nullable ZonedDateTime lastMet,
		List<String> contacts, boolean sole, List<Fit> fits) {

	/** What is at stake. */
	public double stake() {
		return this.openValue + this.value12;
	}

	/** How well somebody fits. */
	public Optional<Fit> fit(String rep) {
		return this.fits.stream().filter((fit) -> fit.rep().equals(rep)).findFirst();
	}

}
