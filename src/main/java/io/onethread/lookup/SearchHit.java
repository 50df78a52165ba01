package io.onethread.lookup;

import java.util.List;

import io.onethread.graph.SearchMatch;

/**
 * A record that answers to what was typed.
 *
 * @param record the record
 * @param why what of it answers, and how
 * @param links the records it is tied to most strongly, at most three
 */
public record SearchHit(RecordRef record, SearchMatch why, List<RecordRef> links) {

	/** Why it was found, in an English sentence. */
	public String sentence() {
		String value = this.why.value();
		return switch (this.why.by()) {
			case NAME -> "The name is " + value;
			case NAME_PART -> "Part of the name " + value;
			case ENGLISH_NAME -> "The English name is " + value;
			case OTHER_RECORD -> "Another record of the customer is named " + value;
			case FORMER_NAME -> "A former name was " + value;
			case CODE -> "The code is " + value;
			case PHONE -> "The phone number is " + value;
			case EMAIL -> "The e-mail address is " + value;
			case PINYIN -> "The name sounds like it: " + value;
			case INITIALS -> "The initials of " + value;
			case TYPO -> "Nearly the name " + value;
		};
	}

}
