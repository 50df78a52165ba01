package io.onethread.matching;

import java.util.List;
import java.util.Set;

/**
 * A company's name taken apart. Nothing is thrown away: each part is weighed by itself,
 * since 北京华光 and 上海华光 may well be two companies.
 *
 * @param given as it was written
 * @param text all its letters and digits in one spelling
 * @param chinese whether it is written in Chinese characters
 * @param places the places it names, by one key each in all languages
 * @param brand what tells it from others: 华东 of 上海华东光学仪器有限公司; words parted by blanks
 * where it is not Chinese
 * @param core the brand with the trade
 * @param stem all but legal form and brackets
 * @param whole all but legal form, brackets included, in one order
 * @param trades what it says it does, by one key each in all languages
 * @param asides words in brackets that are none of the others
 * @param forms its legal form, and whether it heads a group or is a branch
 * @param sound the brand as it sounds, in Latin letters without blanks
 * @param coreSound the same of the core
 * @param initials of the stem
 */
public record CompanyName(String given, String text, boolean chinese, List<String> places, String brand, String core,
		String stem, String whole, List<String> trades, List<String> asides, Set<LegalForm> forms, String sound,
		String coreSound, String initials) {

	/** Takes a name apart. A name without letters or digits has empty parts. */
	public static CompanyName of(String given) {
		String folded = NameText.fold(given);
		return NameText.hasHan(folded) ? ChineseName.parse(given, folded) : LatinName.parse(given, folded);
	}

	/** Whether nothing can be compared. */
	public boolean isEmpty() {
		return this.brand.isEmpty();
	}

	/** Whether it says that it heads a group. */
	public boolean isGroup() {
		return this.forms.contains(LegalForm.GROUP);
	}

	/** Whether it says that it is a part of another company. */
	public boolean isBranch() {
		return this.forms.contains(LegalForm.BRANCH);
	}

}
