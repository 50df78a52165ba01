package io.onethread.graph;

/** In which way a record answers to what was typed, the most telling first. */
public enum MatchedBy {

	/** The whole name, the short name included. */
	NAME,
	/** A part of the name. */
	NAME_PART,
	/** The English name or a part of it. */
	ENGLISH_NAME,
	/** The name of another record that is the same customer, or a part of it. */
	OTHER_RECORD,
	/** A name that it once had, or a part of one. */
	FORMER_NAME,
	/** Its key in the system it came from. */
	CODE,
	/** Digits of a telephone number. */
	PHONE,
	/** A part of an e-mail address. */
	EMAIL,
	/** The sound of a Chinese name. */
	PINYIN,
	/** The initials of a name. */
	INITIALS,
	/** A name that differs by a slip or two. */
	TYPO

}
